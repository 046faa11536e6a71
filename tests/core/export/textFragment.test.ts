import { expect, test } from "vitest";
import { withTextFragment } from "../../../src/core/export/textFragment";

const text = "First line\nThe war, he said, is well-known. It goes on. And on.\nThe war, he said, is over.";
const at = (quote: string, from = 0) => {
  const start = text.indexOf(quote, from);
  return { start, end: start + quote.length };
};

test("an address opens at a short quote, whose commas and hyphens are encoded", () => {
  expect(withTextFragment("https://example.org/a", text, at("he said, is well-known"))).toBe(
    "https://example.org/a#:~:text=he%20said%2C%20is%20well%2Dknown",
  );
});

test("what the address has behind its # stays", () => {
  expect(withTextFragment("https://example.org/a#part", text, at("It goes on"))).toBe(
    "https://example.org/a#part:~:text=It%20goes%20on",
  );
});

test("a quote of several paragraphs is named by its ends: a browser finds no text across blocks", () => {
  expect(withTextFragment("https://example.org/", text, { start: 0, end: text.length })).toBe(
    "https://example.org/#:~:text=First%20line,war%2C%20he%20said%2C%20is%20over.",
  );
});

test("a quote that stands there twice is led by the words before it", () => {
  const quote = "on.";
  const second = at(quote, text.indexOf(quote) + 1);
  expect(text.slice(second.start - 4, second.end)).toBe("And on.");
  expect(withTextFragment("https://example.org/", text, second)).toBe(
    "https://example.org/#:~:text=well%2Dknown.%20It%20goes%20on.%20And-,on.",
  );
});

test("a quote of nothing leaves the address as it is", () => {
  expect(withTextFragment("https://example.org/", text, { start: 3, end: 3 })).toBe("https://example.org/");
});
