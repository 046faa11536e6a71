import fc from "fast-check";
import { expect, test } from "vitest";
import { createActorNames } from "../../../src/core/names/actorNames";
import { isCleanEdge } from "../../../src/core/quotes/splitsToken";
import { unitAcross } from "../../../src/core/quotes/units";
import { fold } from "../../../src/core/text/fold";
import { named } from "../../support/named";

const names = createActorNames(
  named([
    ["South Sudan", "جنوب السودان"],
    ["North Korea", "كوريا الشمالية"],
    ["Saint Peter's Port", "ميناء القديس بطرس"],
  ]),
);
const around = 64;
const pieces =
  "South|Sudan|North|Korea|Korean|Port|Peter|Saint|جنوب|السودان|كوريا|الشمالية|ميناء|القديس|five|hundred|and|two|بیست|هزار|میلیون|گزارش|خمسة|وعشرون|مئة|12|1,250.5|does|not|never|غير|لا|ships|سفينة|.|,|-|'|’s|،|؛|…|\u0301|ً|\u200d|ـ| |\u00a0|\n".split(
    "|",
  );
const arbitraryText = fc
  .array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom("", " ", " ", " ")), { maxLength: 12 })
  .map((parts) => parts.flat().join(""));

test("an edge that is called clean runs through no unit, wherever it is", () => {
  let clean = 0;
  fc.assert(
    fc.property(arbitraryText, (text) => {
      for (let edge = 0; edge <= text.length; edge += 1) {
        if (!isCleanEdge(text, edge, names, around)) continue;
        clean += 1;
        const from = Math.max(0, edge - around);
        const near = fold(text.slice(from, edge + around), "orthographic");
        const at = near.toFolded(edge - from, edge - from).start;
        expect(unitAcross(near, names, at), `${text} at ${edge}`).toBeUndefined();
      }
    }),
    { numRuns: 600 },
  );
  expect(clean).toBeGreaterThan(1000);
});

test.each([
  ["South ", "Sudan agreed"],
  ["five ", "hundred ships"],
  ["does ", "not support"],
  ["كوريا ", "الشمالية"],
  ["twenty", "-five"],
  ["A ship left St. ", "Peter today"],
  // A number in Persian alone, which the next few words do not show to be Persian.
  ["به گزارش پلیس بیست ", "هزار سرباز روسی وارد شدند و به گزارش رسانه‌ها"],
  ["پنج ", "میلیون دلار کمک کرد به گزارش"],
])("the edge in “%s|%s” is read closely", (before, after) => {
  expect(isCleanEdge(before + after, before.length, names, around)).toBe(false);
});

test("an edge between plain words is clean", () => {
  expect(isCleanEdge("The ships left. The port closed", 16, names, around)).toBe(true);
  expect(isCleanEdge("The ships left. The port closed", 14, names, around)).toBe(true);
  // Names go on over no other sign, over the full stop behind a word, a line feed, or the end of the text.
  for (const after of [". Korea agreed", "! Korea agreed", ".\nKorea agreed", ".", ""])
    expect(isCleanEdge(`He went North${after}`, 13, names, around), after).toBe(true);
});
