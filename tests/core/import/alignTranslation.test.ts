import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type AlignedRow, alignTranslation, doubtfulRows } from "../../../src/core/import/alignTranslation";
import { createNamesIn } from "../../../src/core/import/namesInText";
import {
  isAligned,
  joinWithin,
  mergeWithNext,
  paragraphsOfSide,
  splitAt,
  spread,
  takeOut,
} from "../../../src/core/import/rowEdits";
import { builtInTexts } from "./builtInTexts";

const words = fc
  .string({ unit: fc.constantFrom(..."abc 12"), minLength: 1, maxLength: 80 })
  .map((text) => `x${text}x`);
const side = fc.array(words, { minLength: 1, maxLength: 12 });
const letters = (texts: readonly string[]) => texts.join("").replaceAll(/\s/g, "");

describe("aligning", () => {
  test("loses no paragraph, and keeps the order", () => {
    fc.assert(
      fc.property(side, side, (original, translation) => {
        const rows = alignTranslation(original, translation);
        expect(paragraphsOfSide(rows, "original")).toEqual(original);
        expect(paragraphsOfSide(rows, "translation")).toEqual(translation);
      }),
    );
  });

  test("finds where a translator joined two paragraphs, split one, or left one out", () => {
    const { ar, en } = builtInTexts();
    const middle = (text: string) => text.indexOf(". ", text.length / 2) + 1;
    const long = en.findIndex((text) => middle(text) > 0);
    const split = en.flatMap((text, index) =>
      index === long ? [text.slice(0, middle(text)), text.slice(middle(text) + 1)] : [text],
    );
    expect(alignTranslation(ar, split).findIndex(({ translation }) => translation.length === 2)).toBe(long);
    const joined = [...en.slice(0, 4), `${en[4]} ${en[5]}`, ...en.slice(6)];
    expect(alignTranslation(ar, joined).findIndex(({ original }) => original.length === 2)).toBe(4);
    const shorter = en.filter((_, index) => index !== 6);
    expect(alignTranslation(ar, shorter)[6]).toEqual({ original: [ar[6]], translation: [] });
  });

  test("pairs a translation one to one, also where its numbers and names are written otherwise", () => {
    const { ar, en } = builtInTexts();
    for (const namesIn of [() => [], createNamesIn()]) {
      expect(isAligned(alignTranslation(ar, en, namesIn))).toBe(true);
      expect(isAligned(alignTranslation(en, ar, namesIn))).toBe(true);
    }
    expect(doubtfulRows(alignTranslation(ar, en, createNamesIn()), createNamesIn())).toEqual([]);
  });

  test("does not believe equal numbers: a split and a merge at once are found", () => {
    const { ar, en } = builtInTexts();
    const cutOf = (text: string) => text.indexOf(". ", text.length / 2) + 1;
    const split = en.findIndex((text) => cutOf(text) > 0);
    const merged = split + 6;
    const texts = en.flatMap((text, at) => {
      if (at === merged + 1) return [];
      if (at === merged) return [`${text} ${en[merged + 1]}`];
      return at === split ? [text.slice(0, cutOf(text)), text.slice(cutOf(text) + 1)] : [text];
    });
    expect(texts.length).toBe(ar.length);
    const rows = alignTranslation(ar, texts);
    expect(rows.findIndex(({ translation }) => translation.length === 2)).toBe(split);
    expect(rows.findIndex(({ original }) => original.length === 2)).toBe(merged);
    expect(rows.filter(({ original, translation }) => original.length + translation.length > 2).length).toBe(
      2,
    );
  });

  test("finds three paragraphs in one, on either side", () => {
    const { ar, en } = builtInTexts();
    const joined = [...en.slice(0, 4), en.slice(4, 7).join(" "), ...en.slice(7)];
    expect(alignTranslation(ar, joined)[4]).toMatchObject({ original: ar.slice(4, 7) });
    expect(alignTranslation(joined, ar)[4]).toMatchObject({ translation: ar.slice(4, 7) });
  });

  test("calls a pair doubtful whose sides cannot say the same", () => {
    const { ar, en } = builtInTexts();
    const rows = ar.map((text, at) => ({
      original: [text],
      translation: [at === 3 ? "No." : (en[at] ?? "")],
    }));
    expect(doubtfulRows(rows)).toEqual([3]);
  });

  test.each([
    [1_000, 500],
    [40, 4_000],
    [4_000, 40],
    [5_000, 10_000],
    [1, 3_000],
  ])("takes %i paragraphs against %i", (original, translation) => {
    const long = Array.from({ length: 10_000 }, (_, index) => `Paragraph ${index} of some length.`);
    const rows = alignTranslation(long.slice(0, original), long.slice(0, translation));
    expect(paragraphsOfSide(rows, "original")).toEqual(long.slice(0, original));
    expect(paragraphsOfSide(rows, "translation")).toEqual(long.slice(0, translation));
  });
});

describe("mending rows", () => {
  const rows: readonly AlignedRow[] = [
    { original: ["a"], translation: ["1 2"] },
    { original: ["b"], translation: ["3"] },
    { original: [], translation: ["4", "5"] },
  ];

  test("each change keeps every word in its order, and leaves the other side alone", () => {
    const edit = fc.record({
      index: fc.nat(4),
      offset: fc.nat(4),
      side: fc.constantFrom("original" as const, "translation" as const),
      change: fc.constantFrom(mergeWithNext, joinWithin, splitAt, spread),
    });
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 8 }), (edits) => {
        const end = edits.reduce(
          (now, { change, index, side: at, offset }) => change(now, index, at, offset),
          rows,
        );
        for (const each of ["original", "translation"] as const) {
          expect(letters(paragraphsOfSide(end, each))).toBe(letters(paragraphsOfSide(rows, each)));
          if (edits.every(({ side: at }) => at !== each)) {
            expect(paragraphsOfSide(end, each)).toEqual(paragraphsOfSide(rows, each));
          }
        }
      }),
    );
  });

  test("merging moves the rows below up, splitting moves them down", () => {
    expect(mergeWithNext(rows, 0, "translation")).toEqual([
      { original: ["a"], translation: ["1 2 3"] },
      { original: ["b"], translation: ["4", "5"] },
    ]);
    expect(splitAt(rows, 0, "translation", 1)).toEqual([
      { original: ["a"], translation: ["1"] },
      { original: ["b"], translation: ["2"] },
      { original: [], translation: ["3"] },
      { original: [], translation: ["4", "5"] },
    ]);
    expect(takeOut(rows, 2, "translation")).toEqual(rows.slice(0, 2));
    expect(isAligned(takeOut(rows, 2, "translation"))).toBe(true);
  });

  test("what would change nothing answers the rows themselves", () => {
    expect(splitAt(rows, 0, "translation", 0)).toBe(rows);
    expect(mergeWithNext(rows, 2, "translation")).toBe(rows);
    expect(joinWithin(rows, 0, "original")).toBe(rows);
    expect(spread(rows, 0, "original")).toBe(rows);
    expect(takeOut(rows, 9, "original")).toBe(rows);
  });
});

test("names of both sides are looked for, in long texts in the same part of either", () => {
  const asked = (original: number, translation: number) => {
    const side = (count: number, name: string) => Array.from({ length: count }, (_, at) => `${name} ${at}`);
    const seen = { a: 0, b: 0 };
    alignTranslation(side(original, "a"), side(translation, "b"), (text) => {
      seen[text.startsWith("a") ? "a" : "b"] += 1;
      return [];
    });
    return seen;
  };
  expect(asked(20, 30)).toEqual({ a: 20, b: 30 });
  expect(asked(1_200, 1_200)).toEqual({ a: 600, b: 600 });
  expect(asked(600, 1_200)).toEqual({ a: 300, b: 600 });
});
