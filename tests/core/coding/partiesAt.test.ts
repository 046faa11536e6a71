import { expect, test } from "vitest";
import { partiesAt } from "../../../src/core/coding/partiesAt";
import type { Actor, ActorId, SourceDocument } from "../../../src/core/dossier/dossier";

const state = (id: string, en: string, ar: string) =>
  ({ id, kind: "state", name: { en, ar } }) as unknown as Actor;
const minister = {
  id: "minister",
  kind: "person",
  name: { en: "Omar Saleh", ar: "عمر صالح" },
  speaksFor: "kenya",
} as unknown as Actor;
const actors = [
  state("kenya", "Kenya", "كينيا"),
  state("togo", "Togo", "توغو"),
  state("benin", "Benin", "بنين"),
  minister,
];

const ids = (...all: readonly string[]) => all as readonly ActorId[];

function parties(text: string, words = text, around: Parameters<typeof partiesAt>[2] = {}) {
  const language = /\p{Script=Arabic}/u.test(text) ? "ar" : "en";
  const document = {
    id: "text",
    language,
    title: {},
    texts: { [language]: text },
  } as unknown as SourceDocument;
  const start = text.indexOf(words);
  return partiesAt({ document, span: { start, end: start + words.length } }, actors, around);
}

test.each([
  ["Kenya and Togo held talks", "Kenya and Togo held talks", ["kenya", "togo"]],
  ["Omar Saleh met Togo", "Omar Saleh met Togo", ["kenya", "togo"]],
  ["Kenya’s Omar Saleh met Togo", "Kenya’s Omar Saleh met Togo", ["kenya", "togo"]],
  ["Kenya and Togo, which left Benin, held talks", "Kenya and Togo", ["kenya", "togo"]],
  ["After Kenya invited Togo, talks were held", "talks were held", ["kenya", "togo"]],
  ["أجرت كينيا وتوغو محادثات", "أجرت كينيا وتوغو محادثات", ["kenya", "togo"]],
])("%s: %s", (text, words, found) => {
  expect(parties(text, words)).toEqual(found);
});

test("all whom the passage names act together; of three in the sentence around it none are taken", () => {
  expect(parties("Kenya, Togo and Benin held talks")).toEqual(["kenya", "togo", "benin"]);
  expect(parties("Kenya, Togo and Benin met: talks were held", "talks were held")).toBeUndefined();
  expect(parties("Kenya held talks")).toBeUndefined();
});

test("where nobody is named, or one of them, they are those who acted together before", () => {
  const group = ids("kenya", "togo");
  expect(parties("The two countries met", undefined, { group })).toEqual(group);
  expect(parties("Togo met its neighbour", undefined, { group })).toEqual(group);
  expect(parties("Benin met its neighbour", undefined, { group })).toBeUndefined();
  // Those whom the sentence names are nearer than those of another.
  const others = { group: ids("benin", "ghana") };
  expect(parties("Kenya and Togo said that they would meet", "they would meet", others)).toEqual(group);
});

test("one who is named acts together with whom the speaker speaks for", () => {
  const saidBy = ids("minister");
  expect(parties("he would meet Togo", undefined, { saidBy })).toEqual(["kenya", "togo"]);
  expect(parties("he would meet Kenya", undefined, { saidBy })).toBeUndefined();
});
