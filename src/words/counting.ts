import { type LanguageId, localeOf, zeroOf } from "./languages";
import { type CountedNoun, numbers, type PluralForms } from "./numbers";

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
const numberFormats = perLanguage((locale) => new Intl.NumberFormat(locale));
const disjunctions = perLanguage((locale) => new Intl.ListFormat(locale, { type: "disjunction" }));

/**
 * A number in the language's own digits. Small counts, all that a first view has, are spelt without `Intl`: its first
 * number formatter costs as much time as drawing the map (22 ms where it was measured).
 */
export function formatNumber(language: LanguageId, value: number): string {
  if (!Number.isInteger(value) || value < 0 || value > 999) return numberFormats(language).format(value);
  const zero = zeroOf(language).charCodeAt(0);
  return String(value).replace(/\d/g, (digit) => String.fromCharCode(zero + Number(digit)));
}

/** A count that stands alone, without what is counted. */
export const formatCount = (language: LanguageId, value: number): string =>
  value === 0 ? numbers[language].zero : formatNumber(language, value);

/** Returns the form that the number takes, with the number in it. */
export function plural(language: LanguageId, value: number, forms: PluralForms): string {
  const isWhole = Number.isSafeInteger(value) && value >= 0;
  const category = isWhole ? numbers[language].category(value) : pluralRules(language).select(value);
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
    return [{ type: "literal", value: numbers[language].conjunction(value, place) } as const, element];
  });
}

/** "Ishiba or Rutte" / «إيشيبا أو روته» */
export function formatAlternatives(language: LanguageId, items: readonly string[]): string {
  return disjunctions(language).format(items);
}

/** "4 ties", "1 passage"; «٤ صلات», «مقطع واحد». */
export function count(language: LanguageId, noun: CountedNoun, value: number): string {
  return plural(language, value, numbers[language].nouns[noun]);
}

/** Binds counting to one language, for that language's own words. */
export function countingIn(language: LanguageId) {
  return {
    count: (noun: CountedNoun, value: number) => count(language, noun, value),
    formatNumber: (value: number) => formatNumber(language, value),
    plural: (value: number, forms: PluralForms) => plural(language, value, forms),
  };
}
