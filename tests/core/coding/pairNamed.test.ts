import { expect, test } from "vitest";
import { pairNamed } from "../../../src/core/coding/pairNamed";
import type { Actor, SourceDocument } from "../../../src/core/dossier/dossier";

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

function pair(text: string, words = text) {
  const language = /\p{Script=Arabic}/u.test(text) ? "ar" : "en";
  const document = {
    id: "text",
    language,
    title: {},
    texts: { [language]: text },
  } as unknown as SourceDocument;
  const start = text.indexOf(words);
  return pairNamed({ document, span: { start, end: start + words.length } }, actors);
}

test.each([
  ["Kenya and Togo held talks", "Kenya and Togo held talks", ["kenya", "togo"]],
  ["Omar Saleh met Togo", "Omar Saleh met Togo", ["kenya", "togo"]],
  ["Kenya’s Omar Saleh met Togo", "Kenya’s Omar Saleh met Togo", ["kenya", "togo"]],
  ["Kenya and Togo, which left Benin, held talks", "Kenya and Togo", ["kenya", "togo"]],
  ["After Kenya invited Togo, talks were held", "talks were held", ["kenya", "togo"]],
  ["أجرت كينيا وتوغو محادثات", "أجرت كينيا وتوغو محادثات", ["kenya", "togo"]],
])("%s: %s", (text, words, found) => {
  expect(pair(text, words)).toEqual(found);
});

test("of three, or of one, none are taken", () => {
  expect(pair("Kenya, Togo and Benin held talks")).toBeUndefined();
  expect(pair("Kenya, Togo and Benin met: talks were held", "talks were held")).toBeUndefined();
  expect(pair("Kenya held talks")).toBeUndefined();
});
