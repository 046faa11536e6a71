import type { Token } from "../text/tokens";
import { DOUBLE_MONTHS, MONTHS_BESIDE_NUMBERS, SHORT_DATES } from "./dateWords";
import { figureAt, readFigure } from "./figures";

/** A number or date in a folded text: how many tokens it takes, the letters written onto it, and what it may say. */
export type NumberMention = {
  readonly length: number;
  readonly attached: string;
  readonly values: readonly string[];
};

/** Whether a token is a month's name, or begins one. */
function isMonth(token: Token | undefined): boolean {
  const form = token?.form ?? "";
  if (MONTHS_BESIDE_NUMBERS.has(form) || /^[وف]?[بل]?(?:كانون|تشرين)$/u.test(form)) return true;
  return typeof (token === undefined ? undefined : readFigure(form)?.value) === "string" && !/\d/u.test(form);
}

/** Returns whether a month stands beside some tokens: "5 May", "the fifth of May", "الخامس من أيار". */
export function isBesideMonth(tokens: readonly Token[], start: number, end: number): boolean {
  const after = /^(?:of|من)$/u.test(tokens[end]?.form ?? "") ? end + 1 : end;
  return isMonth(tokens[start - 1]) || isMonth(tokens[after]);
}

/** Whether "مارس" is March and no verb: after a preposition, beside another month's name, before "last" or "next". */
const isArabicMonth = (tokens: readonly Token[], index: number): boolean =>
  /^[وف]?(?:في|شهر|منذ|حتي|خلال|اذار|\/)$/u.test(tokens[index - 1]?.form ?? "") ||
  /^(?:الماضي|المقبل|الجاري|الحالي|المنصرم|القادم|\/|اذار)$/u.test(tokens[index + 1]?.form ?? "");

/** "may" and "march" beside a number, and the months of the Levant that are two words. */
function monthAt(tokens: readonly Token[], index: number): NumberMention | undefined {
  const form = tokens[index]?.form ?? "";
  const double = DOUBLE_MONTHS.get(`${form} ${tokens[index + 1]?.form ?? ""}`);
  if (double !== undefined) return { length: 2, attached: "", values: [double] };
  const month = MONTHS_BESIDE_NUMBERS.get(form);
  const isBeside =
    [index - 1, index + 1].some((at) => /^\d{1,4}(?:st|nd|rd|th)?$/u.test(tokens[at]?.form ?? "")) ||
    (form === "مارس" && isArabicMonth(tokens, index));
  return month !== undefined && isBeside ? { length: 1, attached: "", values: [month] } : undefined;
}

/** A day or a month in short: "Sept. 11", "11 Sept". */
function shortDateAt(tokens: readonly Token[], index: number): NumberMention | undefined {
  const token = tokens[index];
  const date = SHORT_DATES.get(token?.form ?? "");
  if (date === undefined) return undefined;
  const isStopped = tokens[index + 1]?.form === "." && tokens[index + 1]?.start === token?.end;
  const isBeside = [index - 1, index + 1].some((at) =>
    /^\d{1,4}(?:st|nd|rd|th)?$/u.test(tokens[at]?.form ?? ""),
  );
  return isStopped || isBeside ? { length: 1, attached: "", values: [date] } : undefined;
}

/** Returns a day or a month that its own word does not tell. */
export const dateAt = (tokens: readonly Token[], index: number) =>
  monthAt(tokens, index) ?? shortDateAt(tokens, index);

/** Takes a month with its other name behind a slash, "أيار/مايو", for one month. */
export function withOtherName(tokens: readonly Token[], index: number, date: NumberMention): NumberMention {
  const slash = index + date.length;
  if (tokens[slash]?.form !== "/") return date;
  const other = dateAt(tokens, slash + 1) ?? {
    length: 1,
    values: [figureAt(tokens, slash + 1)?.value].filter((value) => typeof value === "string"),
  };
  const isSame = other.values.some((value) => date.values.includes(value));
  return isSame ? { ...date, length: date.length + 1 + other.length } : date;
}
