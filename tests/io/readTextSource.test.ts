import { describe, expect, test } from "vitest";
import { readTextSource } from "../../src/io/import/readTextSource";
import type { TextSource } from "../../src/state/services";

const utf8 = (text: string) => new TextEncoder().encode(text);
/** "مال على" in Windows-1256. */
const arabic1256 = new Uint8Array([0xe3, 0xc7, 0xe1, 0x20, 0xda, 0xe1, 0xec]);
const read = (source: TextSource) => readTextSource(source);
const readFile = (name: string, bytes: Uint8Array, more: { whole?: boolean } = {}) =>
  read({ kind: "file", name, file: new Blob([new Uint8Array(bytes)]), ...more });
const textOf = (result: Awaited<ReturnType<typeof read>>) =>
  result.kind === "ok" ? result.value.text : result.error.map(({ code }) => code);

const sentence = "The foreign minister condemned the attack on the harbour and asked for an urgent meeting. ";
const article = `<html><title>Attack | Paper</title><nav>Home</nav><article><h1>Attack</h1><p>${sentence.repeat(4)}
  <p>${sentence.repeat(4)}<ul><li>One<li>Two</ul><table><tr><td>a<td>b</table></article><footer>Contact</footer></html>`;

describe("a text that comes in", () => {
  test.each([
    ["a.txt", utf8("\uFEFFأ\r\n\nب\u2028ج\n"), "أ\nب\u2028ج"],
    ["A.TXT", utf8("a"), "a"],
    ["no ending", utf8("*a*"), "*a*"],
    ["a.md", utf8("# *a*"), "a"],
    ["a.htm", utf8("<p>a<br>b"), "a\nb"],
    ["a.html", new Uint8Array([...utf8("<meta charset=windows-1256><p>"), ...arabic1256]), "مال على"],
    ["a.html", utf8("<meta charset=utf-16le><p>a"), "a"],
    ["a.pdf", utf8("a"), ["other-file-kind"]],
    ["a.txt", utf8("%PDF-1.4"), ["other-file-kind"]],
    ["a.xyz", utf8("a"), ["unknown-file-kind"]],
    ["a.doc", utf8("a"), ["old-word-file"]],
    ["a.txt", utf8(""), ["text-empty"]],
    ["a.txt", utf8(" \n\u200F"), ["no-text-found"]],
    ["a.txt", arabic1256, ["text-wrong-encoding"]],
    ["a.docx", utf8("a"), ["not-a-docx"]],
  ])("%s is read by its name", async (name, bytes, text) => {
    expect(textOf(await readFile(name, bytes))).toEqual(text);
  });

  test("the article is found in a page, with its headline, lists and tables, and the whole page is there on request", async () => {
    const paragraphs = ["Attack", sentence.repeat(4).trim(), sentence.repeat(4).trim(), "One", "Two", "a\tb"];
    expect(textOf(await readFile("a.html", utf8(article)))).toBe(paragraphs.join("\n"));
    const whole = ["Home", ...paragraphs, "Contact"];
    expect(textOf(await readFile("a.html", utf8(article), { whole: true }))).toBe(whole.join("\n"));
  });

  test("what is pasted with its looks is read by them, and plainly where they show nothing", async () => {
    expect(textOf(await read({ kind: "rich", html: "<p>a</p><p>b</p>", text: "a b" }))).toBe("a\nb");
    expect(textOf(await read({ kind: "rich", html: "<img src=x>", text: "a b" }))).toBe("a b");
    expect(textOf(await read({ kind: "plain", text: "" }))).toEqual(["text-empty"]);
  });
});
