import { parseHTML } from "linkedom/worker";
import { describe, expect, test } from "vitest";
import type { SourceDocument } from "../../../src/core/dossier/dossier";
import { readNewVersion } from "../../../src/core/replacement/readNewVersion";
import { readArticle } from "../../../src/io/import/readArticle";
import { readBuiltIn } from "../../support/dossiers";

const document = {
  language: "ar",
  texts: { ar: "العنوان\n\nأدانت الدولة أ الهجوم.\n", en: "Headline\n\nState A condemned the attack.\n" },
} as unknown as SourceDocument;

describe("a new version of the original", () => {
  test("is to the letter what was given, but for what the format does not take", () => {
    expect(readNewVersion(document, "ar", "\uFEFFعنوان \r\n\r\nنص\rآخر\uD800")).toEqual({
      kind: "ok",
      value: "عنوان \n\nنص\nآخر\uFFFD",
    });
  });

  test.each([
    ["empty", " \n\u200f"],
    ["same", "\uFEFFالعنوان\r\n\r\nأدانت الدولة أ الهجوم.\r\n"],
    ["long", "ا".repeat(10_000_001)],
  ])("is refused as %s", (kind, given) => {
    expect(readNewVersion(document, "ar", given)).toEqual({ kind: "error", error: { kind } });
  });
});

describe("a version that comes without blank lines, as out of a page", () => {
  test.each([
    ["the text as it is", "العنوان\nأدانت الدولة أ الهجوم.", undefined],
    [
      "a paragraph put between",
      "العنوان\nجديد.\nأدانت الدولة أ الهجوم.",
      "العنوان\nجديد.\nأدانت الدولة أ الهجوم.\n",
    ],
    ["one put behind", "العنوان\nأدانت الدولة أ الهجوم.\nجديد.", "العنوان\n\nأدانت الدولة أ الهجوم.\nجديد."],
    ["one taken away", "أدانت الدولة أ الهجوم.", "أدانت الدولة أ الهجوم.\n"],
  ])("keeps those of the older one between neighbours that stay: %s", (_what, given, text) => {
    const expected =
      text === undefined ? { kind: "error", error: { kind: "same" } } : { kind: "ok", value: text };
    expect(readNewVersion(document, "ar", given)).toEqual(expected);
  });

  test.each([
    ["two that follow each other with and without one", "a\nb\nq\na\n\nb", "a\nb\nq\na\nb"],
    ["in the other order", "a\n\nb\nq\na\nb", "a\nb\nq\na\nb"],
    ["with one, then two", "a\n\nb\nq\na\n\n\nb", "a\nb\nq\na\nb"],
    ["a line feed at the end", "a\nb", "a\nc\n"],
    ["a line feed at the end of what stays", "a\nb", "c\nb\n"],
  ])("makes none that is not agreed upon, and drops none given: %s", (_what, older, given) => {
    const before = { ...document, texts: { ar: older } } as SourceDocument;
    expect(readNewVersion(before, "ar", given)).toEqual({ kind: "ok", value: given });
  });

  test("doubles no line feed at the end, and keeps those that all places agree on", () => {
    const before = { ...document, texts: { ar: "a\n\nb\nq\na\n\nb\n" } } as SourceDocument;
    const same = { kind: "error", error: { kind: "same" } };
    for (const given of ["a\nb\nq\na\nb", "a\nb\nq\na\nb\n"])
      expect(readNewVersion(before, "ar", given)).toEqual(same);
  });

  test("the built-in article comes back from a page to the letter", () => {
    const [article] = readBuiltIn().documents;
    if (article === undefined) throw new Error("the built-in dossier has no text");
    const [headline, ...rest] = (article.texts[article.language] ?? "").split("\n");
    const { document: page } = parseHTML("<article><h1></h1></article>");
    const body = page.querySelector("article");
    if (body?.firstChild) body.firstChild.textContent = headline ?? "";
    for (const line of rest) body?.append(Object.assign(page.createElement("p"), { textContent: line }));
    const { paragraphs } = readArticle(page.toString());
    expect(readNewVersion(article, article.language, paragraphs.join("\n"))).toEqual({
      kind: "error",
      error: { kind: "same" },
    });
  });
});

describe("a new version of a translation", () => {
  test("stands paragraph by paragraph beside the original, whatever blank lines it came with", () => {
    expect(readNewVersion(document, "en", "Title\n\n\nState A blamed the attackers.")).toEqual({
      kind: "ok",
      value: "Title\n\nState A blamed the attackers.\n",
    });
  });

  test("needs as many paragraphs, blank lines not counted", () => {
    expect(readNewVersion(document, "en", "One\n\ntwo\n\nthree")).toEqual({
      kind: "error",
      error: { kind: "paragraphs", count: 3, expected: 2 },
    });
  });
});
