import { describe, expect, test } from "vitest";
import { createQuoteCheck } from "../../../src/core/quotes/createQuoteCheck";

const { checkQuote } = createQuoteCheck([]);
const english = (what: string) => `The blast in the harbour killed ${what} in the morning.`;
const arabic = (what: string) => `أدى الانفجار في الميناء إلى مقتل ${what} صباح اليوم`;
const kindsOf = (frame: (what: string) => string, one: string, other: string) =>
  [
    [one, other],
    [other, one],
  ].map(([text = "", quote = ""]) => checkQuote(frame(text), { exact: frame(quote) }).kind);

describe("quantities", () => {
  test.each([
    [english, "two dozen soldiers", "14 soldiers"],
    [english, "one third of them", "four of them"],
    [english, "one third of them", "three of them"],
    [english, "the third soldier", "the three soldier"],
    [english, "hundreds of soldiers", "100 soldiers"],
    [english, "thousands of soldiers", "hundreds of soldiers"],
    [english, "the first five soldiers", "six soldiers"],
    [english, "two thirds of them", "two of them"],
    [arabic, "مئات الجنود", "مئة جندي"],
    [arabic, "آلاف الجنود", "ألف جندي"],
    [arabic, "مئات الآلاف", "مئة ألف"],
    [arabic, "ثلث الجنود", "ثلاثة جنود"],
  ])("that differ are a conflict, either way", (frame, one, other) => {
    expect(kindsOf(frame, one, other)).toEqual(["conflict", "conflict"]);
  });

  test.each([
    [english, "two dozen soldiers", "24 soldiers"],
    [english, "one third of them", "a third of them"],
    [english, "half a million soldiers", "500,000 soldiers"],
    [english, "the twenty-fifth soldier", "the 25th soldier"],
    [english, "soldiers on the fifth of April", "soldiers on the 5 April"],
    [arabic, "مئتي ألف شخص", "200 ألف شخص"],
    [arabic, "خمسة آلاف شخص", "5000 شخص"],
    [arabic, "نصف مليون شخص", "500,000 شخص"],
  ] as const)("that are the same are none", (frame, one, other) => {
    for (const kind of kindsOf(frame, one, other)) expect(["drifted", "orthographic"]).toContain(kind);
  });
});
