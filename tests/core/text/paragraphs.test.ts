import fc from "fast-check";
import { expect, test } from "vitest";
import { paragraphsOf } from "../../../src/core/text/paragraphs";

test("blank paragraphs keep their index but are neither shown nor counted", () => {
  expect(paragraphsOf("One\n\n \nTwo\n")).toEqual([
    { start: 0, end: 3, index: 0, number: 1 },
    { start: 7, end: 10, index: 3, number: 2 },
  ]);
});

test("paragraphs are the text's lines at their places", () => {
  fc.assert(
    fc.property(fc.array(fc.string()), (lines) => {
      const text = lines.join("\n");
      for (const { start, end, index } of paragraphsOf(text)) {
        expect(text.slice(start, end)).toBe(text.split("\n")[index]);
      }
    }),
  );
});
