import { expect, test } from "vitest";
import { relationTypes } from "../../../src/core/codebook/relationTypes";
import { readParagraph } from "../../../src/core/coding/reading";
import { suggestClaim } from "../../../src/core/coding/suggestClaim";
import { createPhraseFinder, phrases } from "../../../src/core/coding/wordPatterns";
import { knownActors, toActor } from "../../../src/core/names/knownActors";
import { createMentionFinder } from "../../../src/core/names/mentions";
import { wordRecord } from "../../../src/core/text/wordRecord";

const actors = knownActors().map((known) => toActor(known));
const finder = createMentionFinder(actors);

/** Which words of a text are found as one of a list. */
function found(list: string, text: string, options?: { readonly areVerbs?: boolean }) {
  const { tokens } = readParagraph(text, { start: 0, end: text.length }, createMentionFinder([]), new Map());
  return createPhraseFinder(phrases(list, true, options))(tokens).map(({ at }) =>
    text.slice(tokens[at]?.start, tokens[at]?.end),
  );
}

test("a hyphen joins the words of a phrase, a dash between spaces does not", () => {
  const text = "The cease-fire, visa-free trips and co-operation; it will cease – fire went on";
  expect(found("cease fire, visa free, co operat*", text)).toEqual(["cease", "visa", "co"]);
});

test.each([
  ["a preposition stands on no verb of the past", "حثت, حثوا", "بحثت بحثوا وحثت فحثوا", ["وحثت", "فحثوا"]],
  ["only an imperfect has س", "لام, _لوم", "سلام سيلوم", ["سيلوم"]],
  ["ك stands on a noun with an article", "أمل, لام", "كامل كلام كالأمل", ["كالأمل"]],
  ["an imperfect has no article", "_قدم, _تحدث", "التقدم والتحدث وتقدم يتحدث", ["وتقدم", "يتحدث"]],
  ["ل stands on an imperfect of purpose", "_دعم", "ليدعم للدعم", ["ليدعم"]],
  ["what looks like an article may be the word's own", "ألمح, ألمحت", "سمحت ألمحت وألمح", ["ألمحت", "وألمح"]],
  [
    "before an ending ة is written ت",
    "زيارة*",
    "الزيارة زيارته وزياراتهم زيار",
    ["الزيارة", "زيارته", "وزياراتهم"],
  ],
  [
    "a noun may have all of them",
    "قصف*",
    "القصف بالقصف وقصف لقصفهم للقصف",
    ["القصف", "بالقصف", "وقصف", "لقصفهم", "للقصف"],
  ],
])("letters are seen through where they may be attached: %s", (_fact, list, text, words) => {
  expect(found(list, text)).toEqual(words);
});

test("a list of verbs has no nouns in it", () => {
  expect(found("رأى, ذكر, وصف", "الرأي بالذكر بوصف ورأى ذكر", { areVerbs: true })).toEqual(["ورأى", "ذكر"]);
});

test.each([
  ["هناك خلاف بين روسيا وأوكرانيا", undefined, "narrator"],
  ["التقرير الصادر في مصر عن السودان", undefined, "narrator"],
  ["تأخرت رحلات مصر إلى السودان", undefined, "narrator"],
  ["القوانين الاجتماعية في مصر والسودان", undefined, "narrator"],
  ["قطعة أرض بين مصر والسودان", undefined, "narrator"],
  ["وصل وفد مصر إلى مدينة القدس للقاء إسرائيل", "cooperation", "narrator"],
  ["بحثت مصر وتركيا عملية السلام", "cooperation", "narrator"],
  ["والجدير بالذكر أن تركيا قصفت سوريا", "conflict", "narrator"],
  ["حثت مصر تركيا على ضبط النفس", "concern", "reported"],
  ["دعم أطراف النزاع في السودان مصر", "cooperation", "narrator"],
  ["أعلنت مصر وإسرائيل وقفا لإطلاق النار", "cooperation", "reported"],
  ["قاطعت مصر قمة إسرائيل", "conflict", "narrator"],
])("a common word that holds another is not taken for it: %s", (text, type, voice) => {
  const span = { start: 0, end: text.length };
  const suggested = suggestClaim({ text, span, actors, finder, types: relationTypes });
  expect([suggested.type?.value, suggested.voice?.value]).toEqual([type, voice]);
});

test("a new word is compared with what a list has that begins like it, and not with all of it", () => {
  const wordsOf = (count: number, stem: string) => Array.from({ length: count }, (_, at) => `${stem}${at}`);
  const textOf = (run: number) =>
    wordsOf(10_000, `new${run}x`).map((form) => ({
      form,
      word: wordRecord(form),
      isSign: false,
      start: 0,
      end: 1,
      sentence: 0,
      isQuoted: false,
    }));
  const timeOf = (size: number, run: number) => {
    const find = createPhraseFinder(phrases(wordsOf(size, "listed").join("*, "), true));
    find(textOf(run));
    const words = textOf(run + 1);
    const before = process.cpuUsage();
    find(words);
    return process.cpuUsage(before).user;
  };
  // The code is warm.
  timeOf(100, 0);
  expect(timeOf(2000, 2)).toBeLessThan(6 * timeOf(100, 4));
});
