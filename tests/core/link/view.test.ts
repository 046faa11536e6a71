import { expect, test } from "vitest";
import { shownReading } from "../../../src/core/link/view";

const arabic = { language: "ar", texts: { ar: "نص", en: "text" } };

test.each([
  [undefined, arabic, "en", "translation"],
  [undefined, arabic, "ar", "original"],
  [undefined, { language: "ar", texts: { ar: "نص" } }, "en", "original"],
  [undefined, { language: "de", texts: { de: "Text", ar: "نص" } }, "en", "original"],
  ["original", arabic, "en", "original"],
  ["both", arabic, "en", "both"],
] as const)("chosen %s, of %o a reader of %s is shown the %s", (chosen, document, reader, shown) =>
  expect(shownReading(chosen, document, reader)).toBe(shown),
);
