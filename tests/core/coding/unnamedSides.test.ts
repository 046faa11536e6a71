import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { unnamedSides } from "../../../src/core/coding/unnamedSides";
import type { Dossier, Proposal } from "../../../src/core/dossier/dossier";
import { validateAnswer } from "../../../src/core/drafts/validateAnswer";
import { parseDossier } from "../../../src/core/validate/parseDossier";

const actors = [
  { id: "kenya", kind: "state", name: { en: "Kenya", ar: "كينيا" } },
  { id: "japan", kind: "state", name: { en: "Japan", ar: "اليابان" } },
  { id: "union", kind: "organisation", name: { en: "Harbour Workers Union" }, aliases: { en: ["HWU"] } },
  { id: "sato", kind: "person", name: { en: "Taro Sato" }, speaksFor: "japan" },
];
const far = "Nobody of whom one has heard has said a word. ".repeat(20);

function dossierOf(text: string, language: string): Dossier {
  const documents = [{ id: "text", language, title: { en: "Text" }, texts: { [language]: text } }];
  return { documents, actors, claims: [] } as unknown as Dossier;
}
const unnamed = (text: string, exact: string, sides: object, language = "en") => {
  const evidence = [{ document: "text", quotes: { [language]: { exact } } }];
  return unnamedSides({ ...sides, evidence } as unknown as Proposal, dossierOf(text, language));
};
const sides = { from: ["kenya"], to: ["japan"] };

describe("of a sentence that names", () => {
  test.each<[string, string, string, object, readonly string[]]>([
    ["both sides", "Kenya condemned Japan.", "Kenya condemned Japan", sides, []],
    ["a side outside the quote", "On Monday Kenya, it is said, blamed Japan.", "blamed Japan", sides, []],
    ["a capital and a people", "Nairobi blamed Japanese banks.", "blamed Japanese banks", sides, []],
    ["who speaks for it, by a surname", "Kenya blamed Sato.", "blamed Sato", sides, []],
    [
      "a short name",
      "HWU struck against Kenya.",
      "HWU struck against Kenya",
      { from: ["union"], to: ["kenya"] },
      [],
    ],
    ["one of them", "Kenya condemned Chad.", "Kenya condemned Chad", sides, ["japan"]],
    ["neither", "Egypt condemned Chad.", "Egypt condemned Chad", sides, ["kenya", "japan"]],
    [
      "neither of two together",
      "Egypt met Chad.",
      "met Chad",
      { between: ["kenya", "japan"] },
      ["kenya", "japan"],
    ],
    ["a side by a pronoun", "Kenya was angry.\nIt condemned Japan.", "It condemned Japan", sides, []],
    ["a side by an office", "Kenya was angry.\nThe minister blamed Japan.", "blamed Japan", sides, []],
    [
      "nobody that a word for others could mean",
      "Kenya was angry.\nEgypt condemned Japan.",
      "Egypt condemned Japan",
      sides,
      ["kenya"],
    ],
    ["a target by a pronoun", "Japan was angry.\nKenya condemned it.", "Kenya condemned it", sides, []],
    ["both by pronouns", "Kenya was angry at Japan.\nThey blamed it.", "They blamed it", sides, ["kenya"]],
    [
      "who is worried, and a target by no word",
      "Japan was angry.\nKenya said it was worried about tensions in the region.",
      "it was worried about tensions in the region",
      sides,
      ["japan"],
    ],
    [
      "a person by a word for things",
      "Sato was angry.\nKenya condemned it.",
      "Kenya condemned it",
      { from: ["kenya"], to: ["sato"] },
      ["sato"],
    ],
    [
      "two by a word for one",
      "Kenya met Japan.\nIt left.",
      "It left",
      { between: ["kenya", "japan"] },
      ["kenya", "japan"],
    ],
    [
      "two by a word for two",
      "Egypt was there.\nKenya met Japan.\nBoth left.",
      "Both left",
      { between: ["kenya", "japan"] },
      [],
    ],
    [
      "two by a word for two, after another was named",
      "Kenya met Japan.\nHWU came.\nBoth left.",
      "Both left",
      { between: ["kenya", "japan"] },
      ["kenya", "japan"],
    ],
    [
      "a side by a pronoun, far behind its name in the same paragraph",
      `Kenya was angry. ${far} It condemned Japan.`,
      "It condemned Japan",
      sides,
      ["kenya"],
    ],
    [
      "a side by a pronoun, far behind its name",
      `Kenya was angry.\n${far}\nIt condemned Japan.`,
      "It condemned Japan",
      sides,
      ["kenya"],
    ],
    [
      "who attacked by its attack alone",
      "Japan crossed the border.\nKenya condemned the attack.",
      "Kenya condemned the attack",
      sides,
      ["japan"],
    ],
    [
      "a target by a noun for states",
      "Japan was angry.\nKenya condemned the country.",
      "Kenya condemned the country",
      sides,
      [],
    ],
    [
      "whose embassy it is, which is another's",
      "Japan was angry.\nKenya condemned the attack on its embassy.",
      "Kenya condemned the attack on its embassy",
      sides,
      ["japan"],
    ],
    [
      "the government of another",
      "Kenya was angry.\nThe government of Egypt blamed Japan.",
      "The government of Egypt blamed Japan",
      sides,
      ["kenya"],
    ],
  ])("%s", (_what, text, exact, given, wanted) => {
    expect(unnamed(text, exact, given)).toEqual(wanted);
  });

  test("a side by its verb alone, in Arabic", () => {
    const text = "غضبت كينيا.\nوأدانت اليابان.";
    expect(unnamed(text, "وأدانت اليابان", sides, "ar")).toEqual([]);
    expect(unnamed("وأدانت اليابان.", "وأدانت اليابان", sides, "ar")).toEqual(["kenya"]);
    const both = "غضبت كينيا من اليابان.\nوتتعاون مع الطرفين.";
    expect(unnamed(both, "وتتعاون مع الطرفين", sides, "ar")).toEqual(["kenya"]);
  });

  test.each<[string, string, string, readonly string[]]>([
    ["who attacked by its attack alone", "هاجمت اليابان.", "وأدانت كينيا الهجوم", ["japan"]],
    ["who attacked by a pronoun", "هاجمت اليابان.", "وأدانت كينيا هجومها", []],
    ["a target by its office", "غضب وزير اليابان.", "وأدانت كينيا الوزير", []],
    ["who acts by another's verb", "غضبت كينيا.", "وأدانت مصر اليابان", ["kenya"]],
  ])("%s, in Arabic", (_what, before, exact, wanted) => {
    expect(unnamed(`${before}\n${exact}.`, exact, sides, "ar")).toEqual(wanted);
  });
});

test("nothing is said of a side that has no name in the sentence's language, nor of a quote that is not in the text", () => {
  const given = { from: ["union"], to: ["japan"] };
  expect(unnamed("أدانت كينيا الهجوم.", "أدانت كينيا الهجوم", given, "ar")).toEqual(["japan"]);
  expect(unnamed("Kenya condemned it.", "Egypt condemned it", sides)).toEqual([]);
});

test("one of several sentences is enough", () => {
  const text = "Kenya condemned it.\nEgypt was sorry for Japan.";
  const evidence = ["Kenya condemned it", "was sorry for Japan"].map((exact) => ({
    document: "text",
    quotes: { en: { exact } },
  }));
  expect(unnamedSides({ ...sides, evidence } as unknown as Proposal, dossierOf(text, "en"))).toEqual([]);
});

test("an answer's proposals are counted, and none is refused for it", () => {
  const answer = [
    { type: "condemnation", ...sides, voice: "narrator", quote: "Egypt condemned Chad" },
    { type: "condemnation", from: ["Egypt"], to: ["Chad"], voice: "narrator", quote: "Egypt condemned Chad" },
  ];
  const validated = validateAnswer(JSON.stringify(answer), dossierOf("Egypt condemned Chad.", "en"), {
    document: "text" as never,
    by: { model: "parrot" },
  });
  expect(validated).toMatchObject({ outcomes: [{ kind: "taken" }, { kind: "taken" }], unnamed: 1 });
});

test("of what people have coded fewer than one in eight would be warned of, and most of what is about others", () => {
  const readme = readFileSync("data/articles/README.md", "utf8");
  const files = [...readme.matchAll(/^\| `([^`]+)` *\| look/gm)].map(([, name]) => name);
  let [claims, warned, changed, told] = [0, 0, 0, 0];
  for (const file of files) {
    const read = parseDossier(readFileSync(`data/articles/${file}.isnad.json`));
    if (read.kind === "error") throw new Error(`${file} has faults`);
    const { dossier } = read.value;
    for (const claim of dossier.claims) {
      claims += 1;
      warned += unnamedSides(claim, dossier).length > 0 ? 1 : 0;
      const own = new Set([...(claim.between ?? []), ...(claim.from ?? []), ...(claim.to ?? [])]);
      for (const { id, kind } of dossier.actors) {
        if (kind === "person" || own.has(id)) continue;
        changed += 1;
        told += unnamedSides({ from: [id], evidence: claim.evidence }, dossier).length;
      }
    }
  }
  expect(files).toHaveLength(10);
  expect(warned / claims).toBeLessThan(1 / 8);
  expect(told / changed).toBeGreaterThan(0.65);
});
