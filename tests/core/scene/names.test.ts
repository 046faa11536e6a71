import fc from "fast-check";
import { expect, test } from "vitest";
import { estimateWidth, setName } from "../../../src/core/scene/names";

/** em at weight 650, measured in a browser with the faces of the interface. */
test.each([
  ["Friendly countries in the Indo-Pacific", 15.94],
  ["United States", 5.81],
  ["NATO", 2.36],
  ["الولايات المتحدة", 6.16],
  ["كوريا الشمالية", 5.23],
  ["روسيا", 2.13],
  ["الدول الصديقة في منطقة المحيطين الهندي والهادئ", 19.12],
])("estimates the width of %s to a tenth", (name, width) => {
  expect(Math.abs(estimateWidth(name) / width - 1)).toBeLessThan(0.1);
});

test("vowel marks and bidi controls have no width", () => {
  expect(estimateWidth("رُوسِيا\u2067\u2069")).toBe(estimateWidth("روسيا"));
});

test("a name keeps its words and their order, in four lines at most", () => {
  fc.assert(
    fc.property(
      fc.array(fc.stringMatching(/^[a-zا-ي]{1,12}$/)),
      fc.double({ min: 0.1, max: 40, noNaN: true }),
      (words, limit) => {
        const { lines, width } = setName(words.join(" "), limit);
        expect(lines.join(" ")).toBe(words.join(" "));
        expect(lines.length).toBeLessThanOrEqual(4);
        expect(width).toBeCloseTo(Math.max(0, ...lines.map(estimateWidth)));
      },
    ),
  );
});

test("a name is set in one line while it fits", () => {
  expect(setName("United States", 6).lines).toEqual(["United States"]);
  expect(setName("United States", 5).lines).toEqual(["United", "States"]);
});
