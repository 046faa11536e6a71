import { expect, test } from "vitest";
import { claimsBefore } from "../../../src/core/coding/claimsBefore";
import { pairAt } from "../../../src/core/coding/pairAt";
import type { Actor, Claim, SourceDocument } from "../../../src/core/dossier/dossier";

const state = (id: string, en: string) =>
  ({ id, kind: "state", name: { en }, aliases: {} }) as unknown as Actor;
const ruto = {
  id: "ruto",
  kind: "person",
  name: { en: "William Ruto" },
  speaksFor: "kenya",
} as unknown as Actor;
const actors = [state("kenya", "Kenya"), state("togo", "Togo"), state("benin", "Benin"), ruto];

const document = (text: string) =>
  ({ id: "text", language: "en", title: {}, texts: { en: text } }) as unknown as SourceDocument;
/** The place of some words in a text. */
function placeOf(text: string, words: string) {
  const start = text.indexOf(words);
  return { document: document(text), span: { start, end: start + words.length } };
}
const claim = (id: string, exact: string, part: object, of = "text") =>
  ({ id, evidence: [{ document: of, quotes: { en: { exact } } }], ...part }) as unknown as Claim;

test("claims that may be told again have all their sides in the sentence or before it, and are of other sentences", () => {
  const text =
    "Kenya attacked Togo.\nBenin aided Togo.\nThe weather was fine.\nKenya again attacked Togo, it is said.";
  const claims = [
    claim("one", "Kenya attacked Togo", { from: ["kenya"], to: ["togo"] }),
    claim("two", "Benin aided Togo", { from: ["benin"], to: ["togo"] }),
    claim("other text", "Kenya attacked Togo", { from: ["kenya"], to: ["togo"] }, "another"),
    claim("here", "Kenya again attacked Togo", { from: ["togo"], to: ["kenya"] }),
  ];
  const found = (words: string) => claimsBefore(placeOf(text, words), actors, claims).map(({ id }) => id);
  // Whose sides the sentence names come before those of whom it names some.
  expect(found("Kenya again attacked Togo")).toEqual(["one", "two"]);
  expect(found("The weather was fine")).toEqual([]);
});

test.each([
  ["William Ruto praised Togo, Benin said.", "William Ruto praised Togo", { from: ["kenya"], to: ["togo"] }],
  ["Togo praised Kenya.", "praised Kenya", { from: ["togo"], to: ["kenya"] }],
  ["Kenya, Togo and Benin met.", "Kenya, Togo and Benin met", undefined],
  ["It was fine.", "It was fine", undefined],
])("the two whom alone a passage or its sentence names are its likely sides: %s", (text, words, pair) => {
  expect(pairAt(placeOf(text, words), actors, [])).toEqual(pair);
});

test("where a passage names one side alone, those of the claim made last with it are likely meant", () => {
  const text = "Kenya attacked Togo.\nThen Kenya attacked them again.";
  const claims = [
    claim("one", "Kenya attacked Togo", { from: ["kenya"], to: ["togo"] }),
    claim("two", "Kenya attacked Togo", { between: ["kenya", "benin"] }),
  ];
  expect(pairAt(placeOf(text, "Kenya attacked them again"), actors, claims)).toMatchObject({
    from: ["kenya"],
    to: ["togo"],
  });
  expect(pairAt(placeOf(text, "Kenya attacked them again"), actors, claims.slice(1))).toBeUndefined();
});
