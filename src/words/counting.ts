import { conjunction } from "./conjunction";
import { type LanguageId, localeOf, zeroOf } from "./languages";

/** Forms by CLDR plural category; `#` stands for the number. `other` serves where a category has no form of its own. */
export type PluralForms = { readonly other: string } & Partial<Record<Intl.LDMLPluralRule, string>>;

/** One formatter a language: to make one is dear, to use it is not. */
export function perLanguage<Format>(create: (locale: string) => Format): (language: LanguageId) => Format {
  const made = new Map<LanguageId, Format>();
  return (language) => {
    const format = made.get(language) ?? create(localeOf(language));
    made.set(language, format);
    return format;
  };
}

const pluralRules = perLanguage((locale) => new Intl.PluralRules(locale));
const numbers = perLanguage((locale) => new Intl.NumberFormat(locale));
const disjunctions = perLanguage((locale) => new Intl.ListFormat(locale, { type: "disjunction" }));

/**
 * A number in the language's own digits. Small counts, all that a first view has, are spelt without `Intl`: its first
 * number formatter costs as much time as drawing the map (22 ms where it was measured).
 */
export function formatNumber(language: LanguageId, value: number): string {
  if (!Number.isInteger(value) || value < 0 || value > 999) return numbers(language).format(value);
  const zero = zeroOf(language).charCodeAt(0);
  return String(value).replace(/\d/g, (digit) => String.fromCharCode(zero + Number(digit)));
}

/**
 * CLDR's plural categories of whole numbers, for the same reason: the first `Intl.PluralRules` of a page took 24 ms of a
 * first view of 300. A test holds them against `Intl`.
 */
const categoryOf: Readonly<Record<LanguageId, (value: number) => Intl.LDMLPluralRule>> = {
  en: (value) => (value === 1 ? "one" : "other"),
  ar: (value) => {
    if (value <= 2) return (["zero", "one", "two"] as const)[value] ?? "other";
    const rest = value % 100;
    if (rest >= 11) return "many";
    return rest >= 3 ? "few" : "other";
  },
};

export function plural(language: LanguageId, value: number, forms: PluralForms): string {
  const isWhole = Number.isSafeInteger(value) && value >= 0;
  const category = isWhole ? categoryOf[language](value) : pluralRules(language).select(value);
  return (forms[category] ?? forms.other).replace("#", formatNumber(language, value));
}

/** "Ishiba and Rutte" / «إيشيبا وروته» */
export function formatList(language: LanguageId, items: readonly string[]): string {
  return listParts(language, items)
    .map(({ value }) => value)
    .join("");
}

/** `formatList` in parts: what stands in the list, and what stands between. */
export function listParts(
  language: LanguageId,
  items: readonly string[],
): readonly { readonly type: "element" | "literal"; readonly value: string }[] {
  return items.flatMap((value, index) => {
    const element = { type: "element", value } as const;
    if (index === 0) return [element];
    const place = index === items.length - 1 ? "last" : "between";
    return [{ type: "literal", value: conjunction(language, value, place) } as const, element];
  });
}

/** "Ishiba or Rutte" / «إيشيبا أو روته» */
export function formatAlternatives(language: LanguageId, items: readonly string[]): string {
  return disjunctions(language).format(items);
}

type Counted = Readonly<Record<LanguageId, PluralForms>>;

const nouns = {
  tie: {
    en: { one: "# tie", other: "# ties" },
    ar: { zero: "لا صلات", one: "صلة واحدة", two: "صلتان", few: "# صلات", many: "# صلة", other: "# صلة" },
  },
  passage: {
    en: { one: "# passage", other: "# passages" },
    ar: {
      zero: "لا مقاطع",
      one: "مقطع واحد",
      two: "مقطعان",
      few: "# مقاطع",
      many: "# مقطعًا",
      other: "# مقطع",
    },
  },
  claim: {
    en: { one: "# claim", other: "# claims" },
    ar: {
      zero: "لا إفادات",
      one: "إفادة واحدة",
      two: "إفادتان",
      few: "# إفادات",
      many: "# إفادة",
      other: "# إفادة",
    },
  },
  denial: {
    en: { one: "# denial", other: "# denials" },
    ar: {
      zero: "لا نفي",
      one: "نفي واحد",
      two: "نفيان",
      few: "# مواضع نفي",
      many: "# موضع نفي",
      other: "# موضع نفي",
    },
  },
  cooperation: {
    en: { one: "# tie of cooperation", other: "# ties of cooperation" },
    ar: {
      zero: "لا صلات تعاون",
      one: "صلة تعاون واحدة",
      two: "صلتا تعاون",
      few: "# صلات تعاون",
      other: "# صلة تعاون",
    },
  },
  condemnation: {
    en: { one: "# condemnation", other: "# condemnations" },
    ar: { zero: "لا إدانات", one: "إدانة واحدة", two: "إدانتان", few: "# إدانات", other: "# إدانة" },
  },
  concern: {
    en: { one: "# concern", other: "# concerns" },
    ar: {
      zero: "لا صلات قلق",
      one: "صلة قلق واحدة",
      two: "صلتا قلق",
      few: "# صلات قلق",
      other: "# صلة قلق",
    },
  },
  conflict: {
    en: { one: "# conflict", other: "# conflicts" },
    ar: {
      zero: "لا نزاعات",
      one: "نزاع واحد",
      two: "نزاعان",
      few: "# نزاعات",
      many: "# نزاعًا",
      other: "# نزاع",
    },
  },
  actor: {
    en: { one: "# actor", other: "# actors" },
    ar: { zero: "لا أطراف", one: "طرف واحد", two: "طرفان", few: "# أطراف", many: "# طرفًا", other: "# طرف" },
  },
} as const satisfies Record<string, Counted>;

/** "4 ties", "1 passage"; «٤ صلات», «مقطع واحد». */
export function count(language: LanguageId, noun: keyof typeof nouns, value: number): string {
  return plural(language, value, nouns[noun][language]);
}
