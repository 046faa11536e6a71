import { describe, expect, test } from "vitest";
import type { Dossier } from "../../../src/core/dossier/dossier";
import { createGraph } from "../../../src/core/graph/graph";
import { createSearchIndex, search } from "../../../src/core/graph/search";
import { builtInGraph } from "../../support/dossiers";

const builtIn = createSearchIndex(builtInGraph());

const actorsFound = (query: string, language = "en", index = builtIn) =>
  search(index, query, language)
    .filter(({ kind }) => kind === "actor")
    .flatMap(({ hits }) => hits.map(({ target }): string => (target.kind === "actor" ? target.actor : "")));

const marked = (query: string, language = "en", index = builtIn) =>
  search(index, query, language).flatMap(({ hits }) =>
    hits.flatMap(({ found }) => found.marks.map(({ start, end }) => found.text.slice(start, end))),
  );

function indexOf(texts: Partial<Record<"name" | "alias" | "role", Record<string, string>>>[]) {
  return createSearchIndex(
    createGraph({
      format: "isnad-dossier/1",
      title: { en: "t" },
      documents: [],
      claims: [],
      actors: texts.map(({ name = { en: "x" }, alias = {}, role }, at) => ({
        id: `a${at}`,
        kind: "state",
        name,
        aliases: Object.fromEntries(Object.entries(alias).map(([language, text]) => [language, [text]])),
        ...(role && { role }),
      })),
    } as unknown as Dossier),
  );
}

describe("what is found", () => {
  const spellings = indexOf([{ name: { en: "Iran", ar: "إيران" } }, { name: { en: "Peru", ar: "بيرو" } }]);

  test.each([
    ["ايران", "no hamza"],
    ["إِيرَان", "vowel marks"],
    ["إيـــران", "tatweel"],
    ["أيران", "another hamza"],
    ["وإيران", "a conjunction before it"],
    ["iran", "no capital"],
    ["IR", "its beginning"],
  ])("%s finds Iran: %s", (query) => {
    expect(actorsFound(query, "ar", spellings)).toEqual(["a0"]);
  });

  test.each(["والناتو", "للناتو", "بالناتو", "فالناتو", "كالناتو", "لناتو"])(
    "ناتو and الناتو find %s, of which ناتو is a part that Arabic writes attached",
    (text) => {
      const attached = indexOf([{ name: { ar: text } }]);
      expect(actorsFound("ناتو", "ar", attached)).toEqual(["a0"]);
      expect(actorsFound("الناتو", "ar", attached)).toEqual(["a0"]);
    },
  );

  test("every word of the query has to be there, in whichever text of the actor", () => {
    expect(actorsFound("rutte secretary")).toEqual(["mark-rutte"]);
    expect(actorsFound("rutte ishiba")).toEqual([]);
  });

  test("a word is found from its beginning, not from its middle", () => {
    expect(actorsFound("apan")).toEqual([]);
  });

  test("an empty query, and one of punctuation alone, finds nothing", () => {
    expect(search(builtIn, "", "en")).toEqual([]);
    expect(search(builtIn, " …! ", "en")).toEqual([]);
  });

  test("all languages are searched whatever the reader's", () => {
    expect(actorsFound("اليابان", "en")[0]).toBe("japan");
    expect(actorsFound("Tokyo", "ar")).toEqual(["japan"]);
  });

  test("quotes and summaries are found too", () => {
    expect(search(builtIn, "condemn", "en").map(({ kind }) => kind)).toEqual([
      "tie",
      "quote",
      "summary",
      "text",
    ]);
  });

  test("markup and regular expressions in a query are only characters", () => {
    expect(search(builtIn, "<>.*(?:", "en")).toEqual([]);
    expect(search(builtIn, "(?:japan)+", "en")).toEqual(search(builtIn, "japan", "en"));
  });
});

describe("how it is ordered and shown", () => {
  test("a whole name comes before the beginning of one, a name before an alias, an alias before a role", () => {
    const ranked = indexOf([
      { role: { en: "Korea" } },
      { alias: { en: "Korea" } },
      { name: { en: "Koreana" } },
      { name: { en: "Korea" } },
    ]);
    const order = actorsFound("korea", "en", ranked);
    expect(order[0]).toBe("a3");
    expect(order.indexOf("a1")).toBeLessThan(order.indexOf("a0"));
    expect(order.indexOf("a2")).toBeLessThan(order.indexOf("a0"));
  });

  test("actors come first, then ties, quotes, summaries and texts", () => {
    expect(search(builtIn, "russia", "en").map(({ kind }) => kind)).toEqual([
      "actor",
      "tie",
      "quote",
      "summary",
      "text",
    ]);
  });

  test("a long list is cut, and says how much more there is", () => {
    const [quotes] = search(builtIn, "japan", "en").filter(({ kind }) => kind === "quote");
    const all = builtIn.entries.filter(({ target }) => target.kind === "quote").length;
    expect(quotes?.more).toBeGreaterThan(0);
    expect((quotes?.hits.length ?? 0) + (quotes?.more ?? 0)).toBeLessThanOrEqual(all);
  });

  test("a text in the reader's language is shown before an equal one in another", () => {
    const same = indexOf([{ name: { ar: "NATO", en: "NATO" } }]);
    expect(search(same, "nato", "en")[0]?.hits[0]?.found.language).toBe("en");
    expect(search(same, "nato", "ar")[0]?.hits[0]?.found.language).toBe("ar");
  });

  test("the part that was asked for is marked; of an Arabic word the whole, so that no joined letters are parted", () => {
    expect(marked("jap", "en", indexOf([{ name: { en: "Japan" } }]))).toEqual(["Jap"]);
    expect(marked("ناتو", "ar", indexOf([{ name: { ar: "حلفُ النّاتو" } }]))).toEqual(["النّاتو"]);
  });

  test("marks are in order and do not overlap", () => {
    for (const { hits } of search(builtIn, "north korea no", "en")) {
      for (const { found } of hits) {
        for (const [at, mark] of found.marks.entries()) {
          expect(mark.start).toBeGreaterThan(found.marks[at - 1]?.end ?? -1);
          expect(mark.end).toBeGreaterThan(mark.start);
          expect(mark.end).toBeLessThanOrEqual(found.text.length);
        }
      }
    }
  });
});

describe("ties and texts", () => {
  const ids = (query: string, kind: string) =>
    search(builtIn, query, "en")
      .filter((group) => group.kind === kind)
      .flatMap(({ hits }) => hits.map(({ target }) => (target.kind === "tie" ? target.tie : target)));

  test.each([
    ["Japan condemns", ["condemnation:japan>north-korea", "condemnation:japan>russia"]],
    ["تدين اليابان", ["condemnation:japan>north-korea", "condemnation:japan>russia"]],
    ["اليابان تدين روسيا", ["condemnation:japan>russia"]],
    ["russia takes hostile", ["conflict:russia>ukraine"]],
  ])("%s finds the ties that say so", (query, ties) => expect(ids(query, "tie").toSorted()).toEqual(ties));

  test.each([
    ["strategic partnership", 1],
    ["اكتشف المزيد", 1],
    ["الهندى", 5],
  ])("%s is found in its paragraph, coded or not", (query, paragraph) => {
    const [group] = search(builtIn, query, "en").filter(({ kind }) => kind === "text");
    const [hit] = group?.hits ?? [];
    expect(hit?.target.kind === "text" ? hit.target.paragraph : undefined).toBe(paragraph);
    expect(hit?.found.marks.length).toBeGreaterThan(0);
  });
});

describe("a text without spaces between its words", () => {
  const index = indexOf([
    { name: { ja: "日本政府は北朝鮮のミサイル発射を非難" } },
    { name: { fa: "این کار انجام می‌شود" } },
  ]);

  test.each(["日本政府", "非難", "ミサイル"])("is found by any of them: %s", (query) => {
    expect(actorsFound(query, "ja", index)).toEqual(["a0"]);
    expect(marked(query, "ja", index)).toContain(query);
  });

  test.each(["می‌شود", "می شود", "شود"])("is found in Persian with or without the half space: %s", (query) => {
    expect(actorsFound(query, "fa", index)).toEqual(["a1"]);
  });
});
