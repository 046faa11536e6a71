import { fold } from "../text/fold";
import { dayOf } from "./facts";

/** Locales whose names of the months are known: English, and those of the Arab countries, which call them differently. */
const locales = ["en", "ar-EG", "ar-SY", "ar-MA", "ar-DZ"];

const formOf = (name: string): string => fold(name.trim(), "orthographic").text;

let known: ReadonlyMap<string, number> | undefined;
/** The months, from 1, by their names. */
function months(): ReadonlyMap<string, number> {
  known ??= new Map(
    locales.flatMap((locale) =>
      Array.from({ length: 12 }, (_, month): [string, number] => {
        const format = new Intl.DateTimeFormat(locale, { month: "long", timeZone: "UTC" });
        return [formOf(format.format(Date.UTC(2000, month, 15))), month + 1];
      }),
    ),
  );
  return known;
}

/** English months are known by their first three letters, too: "Mar.", "Sept". */
function monthOf(name: string): number | undefined {
  const form = formOf(name);
  const isShort = /^[a-z]{3,4}$/.test(form);
  return (
    months().get(form) ??
    (isShort ? [...months()].find(([full]) => full.startsWith(form.slice(0, 3)))?.[1] : undefined)
  );
}

const ORDINAL = "(?:st|nd|rd|th)?";
/** A month, and its other name behind a slash: "آذار/مارس". */
const MONTH = "(?<month>\\p{L}[\\p{L} ]*?)(?:/[\\p{L} ]+)?\\.?";
const forms = [
  `(?<day>\\d{1,2})${ORDINAL}\\.? (?:of |من )?${MONTH},? (?<year>\\d{4})`,
  `${MONTH} (?<day>\\d{1,2})${ORDINAL},? (?<year>\\d{4})`,
  `${MONTH},? (?<year>\\d{4})`,
  // With full stops the day comes first; with other signs countries differ, and only a number over 12 tells.
  "(?<day>\\d{1,2})\\.(?<number>\\d{1,2})\\.(?<year>\\d{4})",
  "(?<day>1[3-9]|2\\d|3[01])[-/](?<number>\\d{1,2})[-/](?<year>\\d{4})",
  "(?<number>\\d{1,2})[-/](?<day>1[3-9]|2\\d|3[01])[-/](?<year>\\d{4})",
].map((form) => new RegExp(`^${form}(?: م\\.?)?$`, "iu"));

/**
 * Returns a date that somebody typed as the format writes it: "14 March 2025", "March 2025", «١٤ آذار/مارس ٢٠٢٥», 14.3.2025. The
 * words as they are where they tell no day or month without doubt, as in 3/4/2025.
 */
export function typedDate(words: string): string {
  const plain = words
    .trim()
    .replace(/[٠-٩۰-۹]/gu, (digit) => String((digit.codePointAt(0) ?? 0) & 15))
    .replace(/\s+/gu, " ");
  if (/^\d{4}(?:[-/.]\d{1,2}){0,2}$/.test(plain)) return dayOf(plain) ?? words;
  for (const form of forms) {
    const { day, month, number, year } = form.exec(plain)?.groups ?? {};
    const at = month === undefined ? number : monthOf(month);
    if (year === undefined || at === undefined) continue;
    const date = dayOf([year, at, ...(day === undefined ? [] : [day])].join("-"));
    if (date !== undefined) return date;
  }
  return words;
}
