import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fold } from "../../../src/core/text/fold";
import { codePoint } from "../../support/codePoint";

const levels = ["typographic", "orthographic", "search"] as const;
const letters = fc.constantFrom(
  ..."ابتةهىيأإآؤئءلا ـَُِّْٰ٥5aAéﻻﻼ﷼\u200f\u200d\u00a0\ud83d\ude00\ud800”«-–\n".split(""),
);
const text = fc.oneof(
  fc.array(letters, { maxLength: 40 }).map((all) => all.join("")),
  fc.string({ unit: codePoint, maxLength: 30 }),
);
const level = fc.constantFrom(...levels);

describe("a folded copy", () => {
  test("leads back by a map that is monotone and stays inside the text", () => {
    fc.assert(
      fc.property(text, level, (original, at) => {
        const folded = fold(original, at);
        let before = 0;
        for (let index = 0; index < folded.text.length; index += 1) {
          const { start, end } = folded.toOriginal(index, index + 1);
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(original.length);
          before = start;
        }
      }),
    );
  });

  test("leads back by the same way whether or not something behind it is folded to more or fewer characters", () => {
    const plain = fc.constantFrom(..."aéZ أة۵”-x\u0301\u200f");
    fc.assert(
      fc.property(
        fc.string({ unit: plain, maxLength: 20 }),
        level,
        fc.nat(20),
        fc.nat(20),
        (given, at, a, b) => {
          const original = `${given}x`;
          const [alone, longer] = [fold(original, at), fold(`${original}y﷼`, at)];
          const [from, to] = [Math.min(a, b, alone.text.length), Math.min(Math.max(a, b), alone.text.length)];
          expect(alone.toOriginal(from, to)).toEqual(longer.toOriginal(from, to));
        },
      ),
      { seed: 1, numRuns: 2000 },
    );
  });

  test("never leads between the two halves of a surrogate pair", () => {
    const isHigh = (unit: number) => unit >= 0xd800 && unit < 0xdc00;
    const isLow = (unit: number) => unit >= 0xdc00 && unit < 0xe000;
    fc.assert(
      fc.property(text, level, fc.nat(40), fc.nat(40), (original, at, a, b) => {
        const { start, end } = fold(original, at).toOriginal(Math.min(a, b), Math.max(a, b));
        for (const cut of [start, end]) {
          const splits = cut > 0 && isHigh(original.charCodeAt(cut - 1)) && isLow(original.charCodeAt(cut));
          expect(splits).toBe(false);
        }
      }),
    );
  });

  test("of a folded copy is that copy", () => {
    fc.assert(
      fc.property(text, level, (original, at) => {
        const once = fold(original, at).text;
        expect(fold(once, at).text).toBe(once);
      }),
    );
  });

  test.each(levels)("has a letter and its mark as one, written as one or as two: %s", (at) => {
    const original = "Côte d’Ivoire, Ålesund, São Tomé: أدانت ﻻ إسرائيلُ آخرَ";
    expect(fold(original.normalize("NFD"), at).text).toBe(fold(original.normalize("NFC"), at).text);
  });

  test("leads from the end of a word past the marks that were folded away after it", () => {
    const original = "أدانتْ روسيا";
    const folded = fold(original, "orthographic");
    expect(folded.text).toBe("ادانت روسيا");
    expect(folded.toOriginal(0, 5)).toEqual({ start: 0, end: 6 });
  });

  test.each([
    ["typographic", "اليـــابان", "اليابان"],
    ["typographic", "ﻻ", "لا"],
    ["typographic", "«قلق»", '"قلق"'],
    ["typographic", "a\u00a0b\u200fc", "a bc"],
    ["orthographic", "إيشيبَا", "ايشيبا"],
    ["orthographic", "٢٠٢٦", "2026"],
    ["orthographic", "NATO", "nato"],
    // A mark that stands by itself between two spaces, and the form that a typesetter has for it.
    ["orthographic", "a \u0650\nb", "a b"],
    ["orthographic", "a \ufe7a\nb", "a b"],
    ["search", "a \u0301 b", "a b"],
    ["typographic", "\ufeffbar", "bar"],
  ] as const)("on the level %s, %s is as good as %s", (at, a, b) => {
    expect(fold(a, at).text).toBe(fold(b, at).text);
  });

  test.each([
    ["typographic", "أ", "ا"],
    ["typographic", "NATO", "nato"],
    ["orthographic", "روسيا", "سوريا"],
  ] as const)("on the level %s, %s is not %s", (at, a, b) => {
    expect(fold(a, at).text).not.toBe(fold(b, at).text);
  });
});
