import fc from "fast-check";
import { expect, test } from "vitest";
import { isCapitalAt } from "../../../src/core/text/isCapitalAt";
import { codePoint } from "../../support/codePoint";

test("a capital is what Unicode calls one", () => {
  const character = fc.oneof(fc.constantFrom(..."aZ@[`{É𝐀ǅا"), codePoint);
  fc.assert(
    fc.property(fc.string({ unit: character, maxLength: 5 }), (text) => {
      const starts = Array.from(text).map((_, index, all) => all.slice(0, index).join("").length);
      for (const at of [...starts, text.length])
        expect(isCapitalAt(text, at)).toBe(/^\p{Lu}/u.test(text.slice(at)));
    }),
    { seed: 1, numRuns: 2000 },
  );
});
