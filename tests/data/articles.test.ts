import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { actorsOfClaim } from "../../src/core/graph/graph";
import { parseDossier } from "../../src/core/validate/parseDossier";

const folder = join(import.meta.dirname, "../../data/articles");
const names = readdirSync(folder)
  .filter((file) => file.endsWith(".isnad.json"))
  .map((file) => file.replace(".isnad.json", ""))
  .toSorted();

function readArticle(name: string) {
  const result = parseDossier(readFileSync(join(folder, `${name}.isnad.json`)));
  if (result.kind !== "ok") throw new Error(`${name}: ${JSON.stringify(result.error.issues)}`);
  return result.value;
}

/** The README's first table: a row's cells by the names of their columns, its file's name without backticks. */
function readTable() {
  const [first = ""] = readFileSync(join(folder, "README.md"), "utf8").match(/(?:^\|.*\n)+/mu) ?? [];
  const [head = [], , ...rows] = first
    .trim()
    .split("\n")
    .map((line) => line.split("|").slice(1, -1))
    .map((cells) => cells.map((cell) => cell.trim().replaceAll("`", "")));
  return rows.map((cells) => Object.fromEntries(head.map((column, at) => [column, cells[at] ?? ""])));
}

const table = readTable();
const rowOf = (name: string) => table.find((row) => row.file === name);

/** The texts that dossiers' notes must name a licence for. */
const LICENCES: Readonly<Record<string, string>> = {
  "CC BY 2.5": "https://creativecommons.org/licenses/by/2.5/",
  "CC BY-SA 4.0": "https://creativecommons.org/licenses/by-sa/4.0/",
};

test("the README's table has a row for every file, in their order, and no other", () => {
  expect(table.map(({ file }) => file)).toEqual(names);
});

test("the set is balanced: as many texts of each language, at least half of the Arabic ones written in Arabic, and the halves alternate", () => {
  const inLanguage = (language: string) => table.filter(({ file }) => file?.startsWith(`${language}-`));
  expect(inLanguage("ar").length).toBe(inLanguage("en").length);
  expect(names.length).toBeGreaterThanOrEqual(20);
  const written = inLanguage("ar").filter(({ text }) => text === "written");
  expect(written.length * 2).toBeGreaterThanOrEqual(inLanguage("ar").length);
  expect(table.map(({ half }) => half)).toEqual(names.map((_, at) => (at % 2 === 0 ? "look" : "measure")));
});

describe.each(names)("%s", (name) => {
  const { dossier, notices } = readArticle(name);
  const [article, ...others] = dossier.documents;
  const row = rowOf(name);
  const text = article?.texts[article.language] ?? "";

  test("verifies: every quote stands in its text to the letter, and nothing is to remark", () => {
    expect(notices).toEqual([]);
    for (const { evidence, id } of dossier.claims) {
      expect(evidence.length, id).toBeGreaterThan(0);
      for (const { quotes } of evidence) {
        const { exact = "", prefix = "", suffix = "" } = quotes[article?.language ?? ""] ?? {};
        expect(text.split(prefix + exact + suffix).length, `${id}: ${exact}`).toBe(2);
      }
    }
  });

  test("holds one text of 150 to 700 words, in one language", () => {
    expect(others).toEqual([]);
    expect(Object.keys(article?.texts ?? {})).toEqual([name.slice(0, 2)]);
    const words = text.split(/\s+/u).length;
    expect(words).toBeGreaterThanOrEqual(150);
    expect(words).toBeLessThanOrEqual(700);
    expect(row?.words).toBe(String(words));
  });

  test("names its publisher, its address and its licence in both languages", () => {
    expect(article?.publisher).toBeTruthy();
    expect(article?.url).toMatch(/^https:\/\//u);
    const licence = LICENCES[row?.licence ?? ""];
    expect(licence).toBeDefined();
    for (const language of ["en", "ar"]) expect(article?.note?.[language]).toContain(licence);
    expect(article?.published ?? row?.date).toBe(row?.date);
  });

  test("has a summary in both languages for every claim, and as many claims as its row says", () => {
    for (const { summary, id } of dossier.claims) {
      expect(Object.keys(summary).toSorted(), id).toEqual(["ar", "en"]);
    }
    expect(row?.claims).toBe(String(dossier.claims.length));
  });

  test("has no more claims than its two codings, and none of those in both was dropped", () => {
    const [both = 0, first = 0, second = 0] = ["in both", "first only", "second only"].map((column) =>
      Number(row?.[column]),
    );
    expect(dossier.claims.length).toBeGreaterThanOrEqual(both);
    expect(dossier.claims.length).toBeLessThanOrEqual(both + first + second);
  });

  test("has no actor that neither acts nor speaks nor is spoken for", () => {
    const used = dossier.claims.flatMap((claim) => [...actorsOfClaim(claim), ...(claim.saidBy ?? [])]);
    const principals = dossier.actors.map(({ speaksFor }) => speaksFor);
    const idle = dossier.actors.filter(({ id }) => !used.includes(id) && !principals.includes(id));
    expect(idle.map(({ id }) => id)).toEqual([]);
  });

  test("says who speaks where the text reports or quotes, and only there", () => {
    for (const { voice, saidBy = [], id } of dossier.claims) {
      expect(saidBy.length > 0, id).toBe(voice !== "narrator");
    }
  });
});
