import { expect, test } from "vitest";
import { formatList, listParts, plural } from "../../src/words/counting";
import { languages } from "../../src/words/languages";

const categories = ["zero", "one", "two", "few", "many", "other"] as const;
const forms = Object.fromEntries(categories.map((category) => [category, category])) as Record<
  (typeof categories)[number],
  string
>;

test.each(languages)("$id: every number takes the plural form that Intl gives it", ({ id, locale }) => {
  const rules = new Intl.PluralRules(locale);
  const numbers = [...Array.from({ length: 1205 }, (_, value) => value), 1e6, 1e6 + 3, 1.5, 0.5, -1, -3];
  for (const value of numbers)
    expect([value, plural(id, value, forms)]).toEqual([value, rules.select(value)]);
});

test.each(languages)(
  "$id: lists of any length read as Intl writes them, whole and in parts",
  ({ id, locale }) => {
    const list = new Intl.ListFormat(locale, { type: "conjunction" });
    // "و" is written onto an Arabic word, and apart from one in Latin letters: there CLDR knows no difference.
    const apart = (text: string) => text.replace(/و(?=[A-Za-z])/g, "و ");
    for (const items of [[], ["ا"], ["ا", "B"], ["ا", "B", "ج"], ["A", "b", "C", "d"]]) {
      expect(formatList(id, items)).toBe(apart(list.format(items)));
      expect(
        listParts(id, items)
          .map(({ value }) => value)
          .join(""),
      ).toBe(formatList(id, items));
      expect(listParts(id, items).filter(({ type }) => type === "element")).toEqual(
        list.formatToParts(items).filter(({ type }) => type === "element"),
      );
    }
  },
);
