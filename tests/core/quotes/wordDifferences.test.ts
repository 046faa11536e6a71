import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type ComparedRun, wordDifferences } from "../../../src/core/quotes/wordDifferences";

const textOf = (runs: readonly ComparedRun[]) => runs.map(({ text }) => text).join("");
const marked = (runs: readonly ComparedRun[]) =>
  runs.map(({ text, differs }) => (differs ? `[${text}]` : text)).join("");
const words = fc.array(fc.constantFrom("أدانت", "الدولة", "أ", "لم", "40", "harbour", "“", ",", "  ", "\n"), {
  maxLength: 12,
});
const text = fc.oneof(
  words.map((each) => each.join(" ")),
  fc.string({ unit: "grapheme" }),
);

describe("two texts word by word", () => {
  test("are still the two texts", () => {
    fc.assert(
      fc.property(text, text, (one, other) => {
        const compared = wordDifferences(one, other);
        expect([textOf(compared.one), textOf(compared.other)]).toEqual([one, other]);
      }),
    );
  });

  test("share what is not marked, in the same order", () => {
    const shared = (runs: readonly ComparedRun[]) =>
      textOf(runs.filter(({ differs }) => !differs)).replace(/\s+/gu, "");
    fc.assert(
      fc.property(words, words, (one, other) => {
        const compared = wordDifferences(one.join(" "), other.join(" "));
        expect(shared(compared.one)).toBe(shared(compared.other));
      }),
    );
  });

  test("that are the same have no mark, and the marks change sides with the texts", () => {
    fc.assert(
      fc.property(text, text, (one, other) => {
        expect(wordDifferences(one, one).one.some(({ differs }) => differs)).toBe(false);
        const isSame = wordDifferences(one, other).one.every(({ differs }) => !differs);
        const isSameAgain = wordDifferences(other, one).other.every(({ differs }) => !differs);
        expect(isSameAgain).toBe(isSame);
      }),
    );
  });

  test("mark whole words, and neighbours as one", () => {
    const compared = wordDifferences("لم تدن الدولة أ الهجوم", "أدانت الدولة ب الهجوم أمس");
    expect(marked(compared.one)).toBe("[لم تدن] الدولة [أ] الهجوم");
    expect(marked(compared.other)).toBe("[أدانت] الدولة [ب] الهجوم [أمس]");
  });

  test("of a thousand words and more show the one that differs", () => {
    const words = Array.from({ length: 2_000 }, (_, index) => `word${index}`);
    const compared = wordDifferences(words.join(" "), words.toSpliced(1_000, 1, "other").join(" "));
    expect(compared.one.filter(({ differs }) => differs)).toEqual([{ text: "word1000", differs: true }]);
    expect(compared.other.filter(({ differs }) => differs)).toEqual([{ text: "other", differs: true }]);
  });
});
