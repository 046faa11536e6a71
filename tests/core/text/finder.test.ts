import fc from "fast-check";
import { expect, test } from "vitest";
import { createRandom } from "../../../src/core/placing/random";
import { createFinder, occurrences } from "../../../src/core/text/finder";

const random = createRandom(7);
/** Long enough to be indexed, and of few letters, so that stretches of it stand elsewhere too. */
const text = Array.from({ length: 120_000 }, () => "ابتث "[Math.floor(random() * 5)]).join("");

/** Every place, found the slow way. */
function everywhere(text: string, query: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(query); at !== -1; at = text.indexOf(query, at + 1)) places.push(at);
  return places;
}

test("occurrences are all the places, overlapping ones included", () => {
  const few = fc.string({ unit: fc.constantFrom("a", "b"), maxLength: 200 });
  fc.assert(
    fc.property(few, few, few, few, (before, between, after, query) => {
      fc.pre(query !== "");
      const text = before + query + between + query + after;
      expect(occurrences(text, query, 1000)).toEqual(everywhere(text, query));
    }),
  );
});

test("the empty string stands nowhere", () => {
  expect(occurrences("text", "", 10)).toEqual([]);
});

test("a finder that has indexed its text finds what one finds that scans it", () => {
  const find = createFinder(text);
  for (let search = 0; search < 40; search += 1) find("no such thing in this text at all", 1);
  fc.assert(
    fc.property(fc.nat(text.length - 100), fc.integer({ min: 1, max: 90 }), (start, length) => {
      const query = text.slice(start, start + length);
      expect(find(query, 1_000_000)).toEqual(everywhere(text, query));
    }),
    { numRuns: 60 },
  );
  expect(find(`${text.slice(500, 560)}x`, 10)).toEqual([]);
});
