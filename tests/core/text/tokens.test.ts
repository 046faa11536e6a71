import fc from "fast-check";
import { expect, test } from "vitest";
import { tokens } from "../../../src/core/text/tokens";

/** What text is made of where words have spaces between them. */
const spaced = fc
  .array(
    fc.constantFrom(
      ..."abéø12٣۴ابتـًو'’.,-:()\"$\u00a0\u200c\u0301 \n",
      "don't",
      "1,250.5",
      "10km",
      "5th",
      "g7",
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(""));

test("what stands behind a text does not change how it is cut: each script has the same words and signs", () => {
  fc.assert(
    fc.property(spaced, fc.constantFrom("日本", "한국", "々", "😀"), (text, behind) => {
      expect(tokens(`${text} ${behind}`).filter(({ end }) => end <= text.length)).toEqual(tokens(text));
    }),
    { seed: 1, numRuns: 2000 },
  );
});
