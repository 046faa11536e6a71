import { expect, test } from "vitest";
import { createQuoteCheck } from "../../../src/core/quotes/createQuoteCheck";
import { foundIn, placesOf, turnedIn } from "../../../src/core/quotes/location";

const actors = [{ name: { en: "South Sudan" } }, { name: { en: "Sudan" } }];
const { checkQuote } = createQuoteCheck(actors);

test.each([
  ["The port sank 15 ships on Monday.", "5 ships", "15 ships", ["number"]],
  ["the talks of South Sudan, and others", "Sudan, and", "South Sudan, and", ["actor"]],
  ["غرقت 15 سفينة يوم الاثنين", "5 سفينة", "15 سفينة", ["number"]],
] as const)(
  "beside a quote that cuts a word of the text stands the whole word: %s",
  (text, exact, found, turned) => {
    const location = checkQuote(text, { exact });
    expect(location.kind).toBe("conflict");
    expect(foundIn(text, location)).toBe(found);
    expect(turnedIn(location)).toEqual(turned);
  },
);

test("a quote has one place, several, or none", () => {
  const text = "It sank. It sank. It rose.";
  expect(placesOf(checkQuote(text, { exact: "rose" }))).toEqual([{ start: 21, end: 25 }]);
  expect(placesOf(checkQuote(text, { exact: "sank" }))).toHaveLength(2);
  expect(foundIn(text, checkQuote(text, { exact: "sank" }))).toBeUndefined();
  expect(placesOf(checkQuote(text, { exact: "fell apart" }))).toEqual([]);
});
