import fc from "fast-check";
import { expect, test } from "vitest";
import { wordRecord } from "../../../src/core/text/wordRecord";

/** Words of which many have the same hash: "Aa" and "BB". */
const word = fc
  .array(fc.constantFrom("Aa", "BB", "C#", "قا", "x"), { maxLength: 6 })
  .map((parts) => parts.join(""));

test("a word has one record wherever it stands, and no other word has it", () => {
  fc.assert(
    fc.property(word, word, word, (before, own, other) => {
      const there = wordRecord(
        `${before} ${own} ${other}`,
        before.length + 1,
        before.length + 1 + own.length,
      );
      expect(there.form).toBe(own);
      expect(there).toBe(wordRecord(own));
      expect(there === wordRecord(other)).toBe(own === other);
    }),
    { seed: 1, numRuns: 2000 },
  );
});
