import { ar } from "./ar/numbers";
import { en } from "./en/numbers";
import type { LanguageId, PerLanguage } from "./languages";

/** Forms by CLDR plural category; `#` stands for the number. `other` serves where a category has no form of its own. */
export type PluralForms = { readonly other: string } & Partial<Record<Intl.LDMLPluralRule, string>>;

/** What is counted in many parts of the program. */
export type CountedNoun =
  | "tie"
  | "passage"
  | "planned"
  | "conditional"
  | "claim"
  | "denial"
  | "cooperation"
  | "condemnation"
  | "concern"
  | "conflict"
  | "actor";

/** How a language counts and lists. */
export type Numbers = {
  /**
   * CLDR's plural category of a whole number, without `Intl`: its first `PluralRules` of a page took 24 ms of a first view
   * of 300. A test holds them against `Intl`.
   */
  readonly category: (value: number) => Intl.LDMLPluralRule;
  /** How a count of zero is written that stands alone: the Arabic digit for it is a dot, and is taken for a bullet. */
  readonly zero: string;
  /** What stands between parts that follow one another. */
  readonly comma: string;
  /** What stands before the next item of a list. */
  readonly conjunction: (next: string, place: "between" | "last") => string;
  readonly nouns: Readonly<Record<CountedNoun, PluralForms>>;
};

export const numbers: PerLanguage<Numbers> = { en, ar };

/** Returns what stands before the next item of a list: ", ", " and ". */
export const conjunction = (language: LanguageId, next: string, place: "between" | "last"): string =>
  numbers[language].conjunction(next, place);
