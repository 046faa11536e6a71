import { lazily } from "../memoise/lazily";
import { fold } from "../text/fold";
import { dayOf } from "./facts";

/** What was entered as a date: a day, month or year as the format writes it, or figures that may be two days. */
export type EnteredDate =
  | { readonly kind: "date"; readonly date: string }
  | { readonly kind: "ambiguous"; readonly dates: readonly [string, string] };

/** Languages whose names of months are known, the Arabic of three regions among them; "listopada" is two months, in pl and hr. */
const languages =
  "en en-GB ar ar-SY ar-DZ ar-MA fr de es it pt nl tr pl ro cs hr hu sv da nb fi el ru uk bg id fa he".split(
    " ",
  );

/** Words that stand in dates and say nothing of them. */
const fillers = new Set(
  "of the st nd rd th de del du den der le la el il am på the on at gmt utc updated published يوم في م من الموافق".split(
    " ",
  ),
);

type Names = { readonly months: ReadonlyMap<string, number>; readonly weekdays: ReadonlySet<string> };

/** Names of months, whole and in short, by themselves and behind a day; those that mean two months are left out. */
const names = lazily((): Names => {
  const months = new Map<string, number | undefined>();
  const weekdays = new Set<string>();
  for (const language of languages) {
    for (const month of ["long", "short"] as const) {
      for (const style of [{ month }, { month, day: "numeric" }] as const) {
        const format = new Intl.DateTimeFormat(`${language}-u-ca-gregory`, { ...style, timeZone: "UTC" });
        for (let at = 1; at <= 12; at += 1) {
          const parts = format.formatToParts(Date.UTC(2031, at - 1, 1));
          const name = keyOf(parts.find(({ type }) => type === "month")?.value ?? "");
          if (!/\p{L}{2}/u.test(name)) continue;
          months.set(name, months.has(name) && months.get(name) !== at ? undefined : at);
        }
      }
      const format = new Intl.DateTimeFormat(language, { weekday: month, timeZone: "UTC" });
      for (let day = 1; day <= 7; day += 1) weekdays.add(keyOf(format.format(Date.UTC(2031, 0, day))));
    }
  }
  return {
    months: new Map([...months].flatMap(([name, at]) => (at === undefined ? [] : [[name, at]]))),
    weekdays,
  };
});

/** A word as it is compared: folded, without points. */
const keyOf = (word: string) => fold(word, "orthographic").text.replace(/[.,،]/gu, "").trim();

/** Digits of any script as those of ASCII, without signs of direction. */
const plainDigits = (text: string) =>
  text.replace(/\p{Cf}/gu, "").replace(/\p{Nd}/gu, (digit) => String(digitValue(digit)));

/** The digits of a script stand in a row from zero. */
function digitValue(digit: string): number {
  let code = digit.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - 1))) {
    code -= 1;
    value += 1;
  }
  return value;
}

/** No date is longer, in UTF-16 code units. */
const LONGEST = 100;
/** The first whole year of the Gregorian calendar: what is told of an earlier one is mostly of another calendar, as ١٤٤٦ and 1404. */
const FIRST_YEAR = 1583;

/**
 * Reads a date as people write it: "14 March 2025", "March 14, 2025", "الجمعة ١٤ مارس/آذار ٢٠٢٥", "14.03.2025", "2025/3/14",
 * "March 2025". Figures between points, and Arabic ones, have the day before the month; between other signs they are ambiguous
 * where both orders give a day. Undefined for what is no date, or more than one, and for years of other calendars unless they
 * are written as the format does.
 */
export function dayInWords(entered: string): EnteredDate | undefined {
  if (entered.length > LONGEST) return undefined;
  const text = plainDigits(entered).trim();
  const known = yearFirst(text);
  if (known === entered.trim()) return dated(known);
  const read = dated(known) ?? inFigures(text, /[٠-٩۰-۹]/u.test(entered)) ?? dated(inNames(text));
  const [date = ""] = read?.kind === "ambiguous" ? read.dates : [read?.date];
  return Number(date.slice(0, 4)) < FIRST_YEAR ? undefined : read;
}

/** Returns what was entered as the format writes dates; as it stands where that is no date, or may be two. */
export function enteredDate(entered: string): string {
  const read = dayInWords(entered);
  return read?.kind === "date" ? read.date : entered.trim();
}

/** A date that begins with its year, whatever time of the day stands behind it; undefined where anything else is said. */
function yearFirst(text: string): string | undefined {
  const day = text.replace(/[T ]\d{1,2}:\d{2}\S*$/u, "").replace(/(?:\s?م|[.,،])$/u, "");
  const date = dayOf(day);
  const isAll =
    date?.split("-").length === day.match(/\d+/gu)?.length && !/[^\d\s./年월月日년일-]/u.test(day);
  return isAll ? date : undefined;
}

function inFigures(text: string, isArabic: boolean): EnteredDate | undefined {
  const [, first = "", sign = "", second = "", year = ""] =
    /^(\d{1,2})\s?([-/.])\s?(\d{1,2})\s?\2\s?(\d{4})$/u.exec(text) ?? [];
  const dayFirst = dayOf(`${year}-${second}-${first}`);
  const monthFirst = sign === "." || isArabic ? undefined : dayOf(`${year}-${first}-${second}`);
  if (dayFirst === undefined || monthFirst === undefined || dayFirst === monthFirst)
    return dated(dayFirst ?? monthFirst);
  return { kind: "ambiguous", dates: [dayFirst, monthFirst] };
}

const dated = (date: string | undefined): EnteredDate | undefined =>
  date === undefined ? undefined : { kind: "date", date };

/** One year, one month by its name and at most one day, among words that say nothing else. */
function inNames(text: string): string | undefined {
  const { months, weekdays } = names();
  const words = keyOf(text.replace(/\d{1,2}:\d{2}(?::\d{2})?/u, " ").replace(/(\d)(?=\p{L})/gu, "$1 "))
    .split(/[\s/()]+/u)
    .filter((word) => word !== "" && !fillers.has(word) && (months.has(word) || !weekdays.has(word)));
  const found = new Set<number>();
  const numbers: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const [word = "", next = ""] = words.slice(at, at + 2);
    const two = months.get(`${word} ${next}`);
    const month = two ?? months.get(word);
    if (month !== undefined) found.add(month);
    else if (/^\d+$/u.test(word)) numbers.push(word);
    else return undefined;
    if (two !== undefined) at += 1;
  }
  const [month, ...otherMonths] = found;
  const years = numbers.filter((number) => number.length === 4);
  const days = numbers.filter((number) => number.length < 3);
  const isOne = years.length === 1 && days.length < 2 && years.length + days.length === numbers.length;
  if (month === undefined || otherMonths.length > 0 || !isOne) return undefined;
  return dayOf([years[0], String(month), ...days].join("-"));
}
