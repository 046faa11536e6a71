import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { allTies } from "../../src/core/graph/filter";
import { actorsOfClaim, createGraph } from "../../src/core/graph/graph";
import type { TieStateId } from "../../src/core/graph/tieState";
import { parseDossier } from "../../src/core/validate/parseDossier";
import { readBuiltIn, readBuiltInFile } from "../support/dossiers";

/** SHA-256 of the article as it was published, UTF-8. */
const articleHash = "f9801029b7f8b6b38b7677c2a2a32a59507747ff98f6570a0adb81e666a1d1c5";

const dossier = readBuiltIn();
const graph = createGraph(dossier);
const [article] = dossier.documents;
const { ar = "", en = "" } = article?.texts ?? {};

/** How often `part` stands in `text`, overlapping places too. */
function occurrences(text: string, part: string): number {
  let count = 0;
  for (let at = text.indexOf(part); at !== -1; at = text.indexOf(part, at + 1)) count += 1;
  return count;
}

test("the built-in dossier verifies, with nothing to remark", () => {
  const result = parseDossier(readBuiltInFile());
  expect(result).toEqual({ kind: "ok", value: { dossier, notices: [] } });
});

describe("the article", () => {
  test("is the published text, character for character", () => {
    expect(article?.language).toBe("ar");
    expect(createHash("sha256").update(ar).digest("hex")).toBe(articleHash);
  });

  test("is translated whole: paragraph beside paragraph, none empty that is not empty in the original", () => {
    const blank = (text: string) => text.split("\n").map((paragraph) => paragraph.trim() === "");
    expect(Object.keys(article?.texts ?? {}).toSorted()).toEqual(["ar", "en"]);
    expect(blank(en)).toEqual(blank(ar));
  });

  test("keeps its quoted words quoted in the translation, paragraph by paragraph", () => {
    const quotations = (text: string, mark: RegExp) =>
      text.split("\n").map((line) => line.match(mark)?.length ?? 0);
    expect(quotations(en, /“[^”]*”/g)).toEqual(quotations(ar, /"[^"]*"/g));
  });

  test("is of no known publisher or address, and none is made up", () => {
    expect(article).not.toHaveProperty("publisher");
    expect(article).not.toHaveProperty("url");
  });
});

describe("the actors", () => {
  const ids = dossier.actors.map(({ id }) => id as string);

  test("are those that the article relates to each other, and its speakers", () => {
    const sides = ["china", "japan", "nato", "north-korea", "russia", "ukraine", "united-states"];
    expect(graph.sides.map(({ id }) => id as string).toSorted()).toEqual(sides);
    const speakers = ["gen-nakatani", "mark-rutte", "shigeru-ishiba"];
    expect(ids.toSorted()).toEqual([...sides, ...speakers].toSorted());
  });

  test("are named in both languages, and people have a role and speak for someone", () => {
    for (const { id, name, kind, role, speaksFor } of dossier.actors) {
      expect(Object.keys(name).toSorted(), id).toEqual(["ar", "en"]);
      if (kind !== "person") continue;
      expect(Object.keys(role ?? {}).toSorted(), id).toEqual(["ar", "en"]);
      expect(ids, id).toContain(speaksFor);
    }
  });

  test("have the Wikidata ids that are certain, and no others", () => {
    const known = dossier.actors.flatMap(({ id, codes }) =>
      codes?.wikidata === undefined ? [] : [[id, codes.wikidata]],
    );
    expect(Object.fromEntries(known)).toEqual({
      japan: "Q17",
      nato: "Q7184",
      china: "Q148",
      russia: "Q159",
      "north-korea": "Q423",
      ukraine: "Q212",
      "united-states": "Q30",
      "mark-rutte": "Q57792",
    });
  });
});

describe("every claim", () => {
  test("is there once, and there are as many as the article can carry", () => {
    const ids = dossier.claims.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThanOrEqual(18);
    expect(ids.length).toBeLessThanOrEqual(30);
    const said = dossier.claims.map((claim) =>
      JSON.stringify([claim.type, actorsOfClaim(claim), claim.summary.en]),
    );
    expect(new Set(said).size).toBe(said.length);
  });

  test.each(dossier.claims.map((claim) => [claim.id, claim] as const))(
    "%s is summed up and carried in both languages",
    (_id, claim) => {
      expect(Object.keys(claim.summary).toSorted()).toEqual(["ar", "en"]);
      for (const { quotes } of claim.evidence) {
        expect(Object.keys(quotes).toSorted()).toEqual(["ar", "en"]);
        for (const [language, { exact, prefix = "", suffix = "" }] of Object.entries(quotes)) {
          expect(occurrences(article?.texts[language] ?? "", prefix + exact + suffix)).toBe(1);
        }
      }
    },
  );

  test.each(graph.claims.map((coded) => [coded.claim.id, coded] as const))(
    "%s has each passage in one paragraph, the same in both languages",
    (_id, coded) => {
      expect(coded.passages).toHaveLength(coded.claim.evidence.length);
      for (const { spans, paragraph } of coded.passages) {
        const lines = (text: string, at = 0) => text.slice(0, at).split("\n").length - 1;
        expect([lines(ar, spans.ar?.start), lines(ar, spans.ar?.end)]).toEqual([paragraph, paragraph]);
        expect([lines(en, spans.en?.start), lines(en, spans.en?.end)]).toEqual([paragraph, paragraph]);
      }
    },
  );

  test("quotes whole words, without the full stop at their end, and less than a whole long paragraph", () => {
    const inWord = /[\p{L}\p{M}\p{N}]/u;
    for (const { spans, id } of graph.passages) {
      for (const [language, text] of [
        ["ar", ar],
        ["en", en],
      ] as const) {
        const { start, end } = spans[language] ?? { start: 0, end: 0 };
        const cutsFront = inWord.test(text.charAt(start - 1)) && inWord.test(text.charAt(start));
        const cutsBack = inWord.test(text.charAt(end - 1)) && inWord.test(text.charAt(end));
        const attached = language === "ar" && /[وفبلكس]/.test(text.charAt(start - 1));
        expect(cutsBack || (cutsFront && !attached), `${id}: ${text.slice(start, end)}`).toBe(false);
        expect(text.charAt(end - 1), id).not.toMatch(/[.،,]/);
      }
    }
  });

  test("is not taken from the page's furniture below the article", () => {
    const related = ar.indexOf("أخبار ذات صلة");
    expect(related).toBeGreaterThan(0);
    for (const { spans } of graph.passages) expect(spans.ar?.end).toBeLessThanOrEqual(related);
  });
});

test("what its lines may say is what data/README.md says of them", () => {
  const ties = allTies(graph);
  const inState = (id: TieStateId) => ties.filter(({ state }) => state.id === id).map((tie) => tie.id);
  expect([ties.length, inState("stated").length]).toEqual([20, 17]);
  expect(inState("hearsay")).toEqual([
    "cooperation:north-korea=russia",
    "cooperation:china>russia",
    "cooperation:japan>ukraine",
  ]);
});
