import { expect, test } from "vitest";
import { isVerbalNoun } from "../../../src/core/arabic/isVerbalNoun";

test.each([
  ["تدريب", true],
  ["انسحاب", true],
  ["استخدام", true],
  ["مهاجمه", true],
  ["محادثات", true],
  ["اجتماعا", true],
  ["زياره", true],
  ["اتفق", false],
  ["تلتقي", false],
  ["الاجتماع", false],
])("the form of %s tells whether it is a verbal noun: %s", (word, expected) => {
  expect(isVerbalNoun(word)).toBe(expected);
});
