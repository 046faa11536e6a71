import fc from "fast-check";
import { expect, test } from "vitest";
import { extendBySentence, extendByWord, shrinkByWord } from "../../../src/core/passage/extendPassage";
import { sentencesOf } from "../../../src/core/passage/sentences";
import { snapToWords } from "../../../src/core/passage/snapToWords";
import { wordsTouched } from "../../../src/core/passage/words";
import type { Span } from "../../../src/core/text/span";
import { codePoint } from "../../support/codePoint";

/** The text without its bars, and what stands between them. */
function marked(withBars: string): { readonly text: string; readonly span: Span } {
  const [before = "", inside = "", after = ""] = withBars.split("|");
  return {
    text: before + inside + after,
    span: { start: before.length, end: before.length + inside.length },
  };
}
const cut = (text: string, span: Span | undefined) =>
  span === undefined ? undefined : text.slice(span.start, span.end);

test.each([
  ["St|ate A condem|ned B.", "State A condemned"],
  ["He said| that it ended. |Then", "that it ended"],
  ["|State A condemned B.|", "State A condemned B"],
  ["and |“strongly condemn” the| act", "“strongly condemn” the"],
  ["and “|strongly condemn” the| act", "“strongly condemn” the"],
  ["and they |“strongly condemn|” the act", "they “strongly condemn”".slice(5)],
  ["they call it |a “shared priority|”.", "a “shared priority”"],
  ["they call it a “|shared priority|”.", "shared priority"],
  ['وقال |"إنها تساعد أوكرانيا"|.', '"إنها تساعد أوكرانيا"'],
  ['أنهما |"يدينان بشد|ة" العلاقات', '"يدينان بشدة"'],
  ["of the alliance |(NATO|) and", "(NATO)"],
  ["of the alliance (|NATO|) and", "NATO"],
  ["the |Indo|-Pacific region", "Indo-Pacific"],
  ["Japan|’|s ties", "Japan’s"],
  ["about |50| % or 50|%", "50"],
  ["about |50|% of it", "50%"],
  ["a loan of $|5| billion", "$5"],
  ["وأدا|ن|َتِ اليابان", "وأدانَتِ"],
  ["التعـ|ـاون", "التعـاون".replace("ـ", "ـ") && "التعــاون"],
  ["one| \nt|wo", "two"],
  ["|one\ntwo|", "one\ntwo"],
  ["one|.|", undefined],
  ["| … — |", undefined],
  ["|😀|", undefined],
  ["ends in |the U.S.| and", "the U.S"],
  ["|\ude00 U.S|.", "U.S"],
  ["wor|| d", "wor"],
  [" || ", undefined],
])("%s snaps to %s", (withBars, expected) => {
  const { text, span } = marked(withBars);
  expect(cut(text, snapToWords(text, span))).toBe(expected);
});

test.each([
  ["A signed. B agreed! Did C? “Yes.” it said.", ["A signed.", "B agreed!", "Did C?", "“Yes.” it said."]],
  [
    "Gen. al-Harbi left the town. al-Zembli came. وصل الوزير. al-Harbi غادر.",
    ["Gen. al-Harbi left the town.", "al-Zembli came.", "وصل الوزير.", "al-Harbi غادر."],
  ],
  [
    "Gen. Nakatani met Mr. Rutte in the U.S. on Monday. They talked.",
    ["Gen. Nakatani met Mr. Rutte in the U.S. on Monday.", "They talked."],
  ],
  ["J. Smith left the U.S. However, he wrote.", ["J. Smith left the U.S.", "However, he wrote."]],
  ["قال روته ذلك. وأضاف: هل ننتظر؟ نعم!", ["قال روته ذلك.", "وأضاف: هل ننتظر؟", "نعم!"]],
  [
    "ضمن جولة أوروبية.. أمير قطر في لندن\nغادر الأمير.. ثم عاد.",
    ["ضمن جولة أوروبية.. أمير قطر في لندن", "غادر الأمير..", "ثم عاد."],
  ],
  ["وقال د. أحمد ذلك. ثم غادر.", ["وقال د. أحمد ذلك.", "ثم غادر."]],
  ["Headline\n\n  Body one. Body two.  \n…", ["Headline", "Body one.", "Body two."]],
  ["", []],
])("the sentences of %j", (text, expected) => {
  expect(sentencesOf(text).map((span) => cut(text, span))).toEqual(expected);
});

const text = "One “two three” four. Five six.\nSeven eight.";
test.each([
  ["extended by a word", (span: Span) => extendByWord(text, span, "forward"), "four. Five"],
  ["extended backward by a word", (span: Span) => extendByWord(text, span, "backward"), "three” four"],
  ["extended by a sentence", (span: Span) => extendBySentence(text, span, "forward"), "four. Five six"],
  [
    "extended backward to the sentence’s beginning",
    (span: Span) => extendBySentence(text, span, "backward"),
    "One “two three” four",
  ],
  ["shrunk to less than a word", (span: Span) => shrinkByWord(text, span, "forward"), "four"],
])("a passage is %s", (_what, change, expected) => {
  expect(cut(text, change({ start: 16, end: 20 }))).toBe(expected);
});

test("a word of letters beyond the first plane is stepped over like any other", () => {
  const old = "a 𐐀𐐁 b";
  const words = ["a", "a 𐐀𐐁", "a 𐐀𐐁 b"];
  let span: Span = { start: 0, end: 1 };
  for (const expected of words) {
    expect(cut(old, span)).toBe(expected);
    span = extendByWord(old, span, "forward");
  }
  expect(cut("\ud801\udc00\ud801", extendByWord("𐐀\ud801", { start: 0, end: 2 }, "forward"))).toBeDefined();
});

test("words taken off the beginning of a sentence leave the quotation in it with both its marks", () => {
  const said = 'He said: "The war ends now".';
  let span: Span = { start: 0, end: said.length - 1 };
  for (let steps = 0; steps < 2; steps += 1) span = shrinkByWord(said, span, "backward");
  expect(cut(said, span)).toBe('"The war ends now"');
});

test("sentence by sentence the whole text is reached, and word by word one is left of it", () => {
  let span: Span = { start: 0, end: 1 };
  for (let steps = 0; steps < 4; steps += 1) span = extendBySentence(text, span, "forward");
  expect(cut(text, span)).toBe(text.slice(0, -1));
  for (let steps = 0; steps < 20; steps += 1) span = shrinkByWord(text, span, "backward");
  expect(cut(text, span)).toBe("eight");
  for (let steps = 0; steps < 20; steps += 1) span = extendByWord(text, span, "backward");
  expect(cut(text, span)).toBe(text.slice(0, -1));
});

const piece = fc.oneof(
  fc.constantFrom("اليابان", "وقال", "word", "U.S.", "Indo-Pacific", "don’t", "50%", "é"),
  fc.constantFrom(" ", "  ", "\n", ".", "، ", '"', "“", "”", "«", "»", "(", ")", "’", "-", "…"),
  fc.constantFrom("\u064b", "\u0301", "\u0640", "\u200d", "\u200f", "😀", "👩‍🚀", "\ud83d", "\ude00"),
  fc.string({ unit: codePoint, maxLength: 4 }),
);
const selections = fc
  .array(piece, { maxLength: 30 })
  .map((parts) => parts.join(""))
  .chain((whole) =>
    fc.record({
      text: fc.constant(whole),
      one: fc.nat({ max: whole.length }),
      other: fc.nat({ max: whole.length }),
    }),
  )
  .map(({ text, one, other }) => ({
    text,
    span: { start: Math.min(one, other), end: Math.max(one, other) },
  }));

const isSplit = (whole: string, at: number) =>
  at > 0 && at < whole.length && /^[\ud800-\udbff][\udc00-\udfff]$/.test(whole.slice(at - 1, at + 1));

test("snapping is idempotent, covers every word that was touched, and cuts no pair and no mark from its letter", () => {
  fc.assert(
    fc.property(selections, ({ text, span }) => {
      const snapped = snapToWords(text, span);
      const touched = wordsTouched(text, span);
      if (snapped === undefined) {
        expect(touched).toEqual([]);
        return;
      }
      expect(snapped.start).toBeGreaterThanOrEqual(0);
      expect(snapped.end).toBeLessThanOrEqual(text.length);
      expect(snapped.start).toBeLessThanOrEqual(touched[0]?.start ?? -1);
      expect(snapped.end).toBeGreaterThanOrEqual(touched.at(-1)?.end ?? text.length + 1);
      expect(snapToWords(text, snapped)).toEqual(snapped);
      expect([snapped.start, snapped.end].filter((at) => isSplit(text, at))).toEqual([]);
      expect(text.slice(snapped.end)).not.toMatch(/^\p{M}/u);
      expect(text.slice(snapped.start, snapped.end)).not.toMatch(/^\s|[\s.،,;:!?؟]$/u);
    }),
    { numRuns: 2000 },
  );
});

test.each([
  ["brackets", `${"(".repeat(100_000)}a${")".repeat(100_000)}`],
  ["straight marks", `${'"'.repeat(100_000)}a${'"'.repeat(100_000)}`],
  ["mixed openings", `${"“«(".repeat(50_000)}a]`],
  ["one word of a million letters", "ا".repeat(1_000_000)],
  ["a million words on one line", "كلمة ".repeat(1_000_000)],
  ["nothing but halves of pairs", "\ud801".repeat(50_000) + "\udc00".repeat(50_000)],
  ["nothing but combining marks", "\u0301".repeat(200_000)],
])("a selection of everything is snapped in time that grows with the text: %s", (_what, text) => {
  const snapped = snapToWords(text, { start: 0, end: text.length });
  if (snapped !== undefined) expect(snapToWords(text, snapped)).toEqual(snapped);
});

test("snapping stays in the paragraphs that the selection touches", () => {
  fc.assert(
    fc.property(selections, ({ text, span }) => {
      const snapped = snapToWords(text, span);
      if (snapped === undefined) return;
      const breaks = (part: string) => part.split("\n").length;
      expect(breaks(text.slice(snapped.start, snapped.end))).toBeLessThanOrEqual(
        breaks(text.slice(span.start, span.end)),
      );
    }),
  );
});

test("extending never loses what was there, shrinking never gains, and both stay whole", () => {
  fc.assert(
    fc.property(
      selections,
      fc.constantFrom("forward" as const, "backward" as const),
      ({ text, span }, direction) => {
        const own = snapToWords(text, span);
        if (own === undefined) return;
        for (const extend of [extendByWord, extendBySentence]) {
          const more = extend(text, own, direction);
          expect(more.start).toBeLessThanOrEqual(own.start);
          expect(more.end).toBeGreaterThanOrEqual(own.end);
          expect(snapToWords(text, more)).toEqual(more);
        }
        const less = shrinkByWord(text, own, direction);
        expect(less.start).toBeGreaterThanOrEqual(own.start);
        expect(less.end).toBeLessThanOrEqual(own.end);
        expect(wordsTouched(text, less).length).toBeGreaterThan(0);
      },
    ),
    { numRuns: 1000 },
  );
});

test("sentences follow one another inside their paragraphs, and hold every letter of the text", () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (parts) => {
      const whole = parts.join("");
      let from = 0;
      let covered = "";
      for (const { start, end } of sentencesOf(whole)) {
        expect(start).toBeGreaterThanOrEqual(from);
        expect(whole.slice(start, end)).not.toMatch(/\n|^\s|\s$/);
        covered += whole.slice(start, end);
        from = end;
      }
      const letters = (part: string) => part.match(/[\p{L}\p{N}]/gu)?.join("") ?? "";
      expect(letters(covered)).toBe(letters(whole));
    }),
  );
});
