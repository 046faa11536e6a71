import { segmentationsOf } from "../arabic/attachedLetters";
import type { Token } from "../text/tokens";
import { dateAt, isBesideMonth, type NumberMention, withOtherName } from "./dates";
import { type Figure, figureAt } from "./figures";

/** A part of a number with its number. */
type Part = Figure & { readonly value: number };

/** Whether it multiplies what stands before it. */
const isScale = ({ value, sense }: Part) =>
  sense === "dozen" ||
  ((sense === "cardinal" || sense === "multitude") &&
    (value === 100 || (value >= 1000 && Math.log10(value) % 3 === 0)));

/** Whether it divides what stands before it: "two thirds", but not the "ونصف" of "خمسة ونصف". */
const isShare = ({ sense, attached }: Part) => sense === "fraction" && attached === "";

/**
 * Scales multiply what stands before them, all else adds up: "خمسة وعشرون" is 25, "2.5 million" 2500000, "نصف مليون"
 * 500000.
 */
function combine(parts: readonly Part[]): number {
  let total = 0;
  let current = 0;
  for (const part of parts) {
    const multiplies = isScale(part) || (isShare(part) && current > 0);
    current = multiplies ? (current === 0 ? 1 : current) * part.value : current + part.value;
    if (part.value < 1000) continue;
    total += current;
    current = 0;
  }
  return total + current;
}

/** A number so that "a third" and "one third" are the same. */
const written = (value: number) => String(Math.round(value * 1e6) / 1e6);

const isArabic = (token: Token | undefined) => /^\p{Script=Arabic}/u.test(token?.form ?? "");

/** Whether a number goes on with a figure that stands at a token. */
function goesOn(parts: readonly Part[], next: Part, token: Token | undefined): boolean {
  const [first, last] = [parts[0], parts.at(-1)];
  if (first === undefined || last === undefined) return false;
  const isMany = parts.every(({ sense }) => sense === "multitude");
  if (isMany) return next.sense === "multitude" && next.value > last.value;
  // "الثالث عشر", "الخامس والعشرون"; "the first five" are two numbers.
  if (last.sense === "ordinal")
    return isArabic(token) && next.sense === "cardinal" && next.value >= 10 && next.value < 100;
  if (next.sense === "fraction") return true;
  if (last.sense === "fraction" || (first.inDigits && parts.length === 1)) return isScale(next);
  // "twenty-fifth", and "one third".
  if (next.sense === "ordinal")
    return !isArabic(token) && (last.value >= 20 || (combine(parts) === 1 && next.value > 2));
  return next.sense !== "multitude" || next.value > 10;
}

/** What the parts of a number say together; `isDay`: beside a month, where "the fifth" is 5. */
function valuesOf(parts: readonly Part[], isDay: boolean): readonly string[] {
  const [first, second] = parts;
  if (parts.every(({ sense }) => sense === "multitude"))
    return [parts.map(({ value }) => `${value}s`).join(" ")];
  const ordinal = parts.find(({ sense }) => sense === "ordinal");
  if (ordinal === undefined) return [written(combine(parts))];
  if (first?.value === 1 && second?.sense === "ordinal") return [written(1 / second.value)];
  const value = combine(parts);
  const isShareToo = parts.length === 1 && !ordinal.inDigits && value > 2;
  return [
    `${value}.`,
    ...(isShareToo ? [written(1 / value)] : []),
    ...(isDay || ordinal.inDigits ? [String(value)] : []),
  ];
}

/**
 * The index of the token that would carry a number on: over a hyphen, the "and" of "two hundred and five", the "a" of "half
 * a million".
 */
function continuation(tokens: readonly Token[], index: number, { value, sense }: Part): number {
  const [token, next] = [tokens[index], tokens[index + 1]];
  const isHyphen = token?.form === "-" && token.start === tokens[index - 1]?.end && next?.start === token.end;
  const isAnd = token?.form === "and" && value >= 100;
  return isHyphen || isAnd || (token?.form === "a" && sense === "fraction") ? index + 1 : index;
}

/** "5 000 000" in groups of three, with any kind of space between: its value, and how many tokens it takes. */
function groupedAt(tokens: readonly Token[], index: number): readonly [number, number] | undefined {
  if (!/^\d{1,3}$/.test(tokens[index]?.form ?? "")) return undefined;
  let digits = tokens[index]?.form ?? "";
  let at = index + 1;
  while (/^\d{3}$/.test(tokens[at]?.form ?? "") && tokens[at]?.start === (tokens[at - 1]?.end ?? 0) + 1) {
    digits += tokens[at]?.form ?? "";
    at += 1;
  }
  return at === index + 1 ? undefined : [Number(digits), at - index];
}

/** How many tokens say "percent" from here on. */
function percentLength(tokens: readonly Token[], index: number): number {
  const [first, second] = [tokens[index]?.form ?? "", tokens[index + 1]?.form ?? ""];
  if (/^(?:%|percent|بالميه|بالمايه|بالماءه|prozent)$/u.test(first)) return 1;
  const isTwo =
    (first === "per" && second === "cent") || (first === "في" && /^الم(?:ي|اي|اء)ه$/u.test(second));
  return isTwo ? 2 : 0;
}

const SHORT_SCALES: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, mn: 1e6, bn: 1e9, tn: 1e12 };

/** What "2.5m" may say besides itself. */
function shortScale(value: string): readonly string[] {
  const [, digits, unit = ""] = /^(\d{1,9}(?:\.\d{1,6})?)(k|mn?|bn|tn)$/u.exec(value) ?? [];
  return digits === undefined ? [value] : [value, String(Number(digits) * (SHORT_SCALES[unit] ?? 1))];
}

/**
 * Returns the number, ordinal, share, weekday or month that begins at a token of an orthographically folded text: the
 * longest, so that "five hundred" is not five.
 */
export function numberAt(tokens: readonly Token[], index: number): NumberMention | undefined {
  const date = dateAt(tokens, index);
  if (date !== undefined) return withOtherName(tokens, index, date);
  const first = figureAt(tokens, index) ?? elevenAt(tokens, index);
  if (first === undefined) return undefined;
  const { attached, value } = first;
  if (typeof value === "string")
    return withOtherName(tokens, index, { length: 1, attached, values: shortScale(value) });
  const grouped = groupedAt(tokens, index);
  const parts: Part[] = [{ ...first, value: grouped?.[0] ?? value }];
  let end = index + (grouped?.[1] ?? 1);
  for (;;) {
    const percent = percentLength(tokens, end);
    if (percent > 0)
      return { length: end + percent - index, attached, values: [`${written(combine(parts))}%`] };
    const last = parts.at(-1);
    const at = last === undefined ? end : continuation(tokens, end, last);
    const next = figureAt(tokens, at);
    if (next === undefined || next.inDigits || typeof next.value === "string") break;
    if (next.attached !== "" && next.attached !== "و") break;
    const part = { ...next, value: next.value };
    if (!goesOn(parts, part, tokens[at])) break;
    parts.push(part);
    end = at + 1;
  }
  return { length: end - index, attached, values: valuesOf(parts, isBesideMonth(tokens, index, end)) };
}

/** "أحد" is somebody, but 1 in "أحد عشر". */
function elevenAt(tokens: readonly Token[], index: number): Figure | undefined {
  if (!/^عشره?$/u.test(tokens[index + 1]?.form ?? "")) return undefined;
  const found = segmentationsOf(tokens[index]?.form ?? "").find(({ bare }) => bare === "احد");
  return found === undefined
    ? undefined
    : { attached: found.attached, value: 1, sense: "cardinal", inDigits: false };
}
