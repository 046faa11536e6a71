import { attachable, readings } from "../arabic/attachedLetters";
import { memoise } from "../memoise";
import type { Token } from "../text/tokens";
import {
  DATE_WORDS,
  DOUBLE_MONTHS,
  MONTHS_BESIDE_NUMBERS,
  NUMBER_WORDS,
  type NumberSense,
  ONLY_PERSIAN_OR_URDU,
  SHORT_DATES,
} from "./numberWords";

/** A number or date in a folded text: how many tokens it takes, the letters written onto it, and what it may say. */
export type NumberMention = {
  readonly length: number;
  readonly attached: string;
  readonly values: readonly string[];
};

type Figure = {
  readonly attached: string;
  readonly value: number | string;
  readonly sense: NumberSense;
  readonly inDigits: boolean;
  /** Whether it is one in Persian or Urdu alone. */
  readonly isElsewhere?: boolean;
};

/** "1,250" is 1250 and "5th" is 5; letters that belong to the name of a thing stay with it: "g7", "f16". */
function readDigits(form: string): Figure | undefined {
  const [, letters = "", digits] = /^(\P{N}*)(\p{N}.*)$/u.exec(form) ?? [];
  if (digits === undefined) return undefined;
  const plain = digits.replace(/,(?=\p{N}{3}(?!\p{N}))/gu, "").replace(/(?:st|nd|rd|th)$/u, "");
  const sense = /(?:st|nd|rd|th)$/u.test(digits) ? "ordinal" : "cardinal";
  const attached = attachable(letters);
  if (attached === undefined) return { attached: "", value: form, sense, inDigits: true };
  const isExact = /^\d{1,15}(?:\.\d{1,6})?$/.test(plain);
  return { attached, value: isExact ? Number(plain) : plain, sense, inDigits: true };
}

const CHINESE_DIGITS = "零一二三四五六七八九";
const CHINESE_SCALES: Readonly<Record<string, number>> = {
  十: 10,
  百: 100,
  千: 1e3,
  万: 1e4,
  萬: 1e4,
  亿: 1e8,
  億: 1e8,
};

/** "三十五" is 35. One alone is an article there. */
function readChinese(form: string): number | undefined {
  if (!/^[零一二两兩三四五六七八九十百千万萬亿億]+$/u.test(form) || form === "一") return undefined;
  let [total, section, digit] = [0, 0, 0];
  for (const character of form.replace(/[两兩]/gu, "二")) {
    const scale = CHINESE_SCALES[character];
    if (scale === undefined) digit = CHINESE_DIGITS.indexOf(character);
    else if (scale >= 1e4) [total, section, digit] = [total + (section + digit || 1) * scale, 0, 0];
    else [section, digit] = [section + (digit || 1) * scale, 0];
  }
  return total + section + digit;
}

function wordValue(word: string): Pick<Figure, "value" | "sense"> | undefined {
  const value = DATE_WORDS.get(word);
  if (value !== undefined) return { value, sense: "cardinal" };
  const chinese = NUMBER_WORDS.has(word) ? undefined : readChinese(word);
  return chinese === undefined ? NUMBER_WORDS.get(word) : { value: chinese, sense: "cardinal" };
}

/** A number word, perhaps with letters written onto it, or with the alef of an Arabic accusative: "واحدًا". */
function readWord(form: string): Figure | undefined {
  for (const { attached, bare } of readings(form)) {
    const found =
      wordValue(bare) ?? (/^\p{Script=Arabic}.+ا$/u.test(bare) ? wordValue(bare.slice(0, -1)) : undefined);
    if (found !== undefined)
      return { attached, ...found, inDigits: false, isElsewhere: ONLY_PERSIAN_OR_URDU.has(bare) };
  }
  return undefined;
}

const readFigure = memoise((form) => readDigits(form) ?? readWord(form));

/** Letters that Arabic does not have, and what is in nearly every Persian or Urdu sentence. */
const PERSIAN_OR_URDU = /[پچژگٹڈڑںےہھ]|^(?:كه|از|را|است|شد|هاي|در)$/u;
/** One word in so many has to be Persian's or Urdu's. */
const WORDS_FOR_ONE = 12;
const known = new WeakMap<readonly Token[], boolean>();

/** Whether a line is Persian or Urdu rather than Arabic. */
function isPersianOrUrdu(tokens: readonly Token[]): boolean {
  const answer =
    known.get(tokens) ??
    tokens.filter(({ form }) => PERSIAN_OR_URDU.test(form)).length * WORDS_FOR_ONE >= tokens.length;
  known.set(tokens, answer);
  return answer;
}

function figureAt(tokens: readonly Token[], index: number): Figure | undefined {
  const token = tokens[index];
  if (token === undefined || token.kind === "sign") return undefined;
  const figure = readFigure(token.form);
  return figure?.isElsewhere && !isPersianOrUrdu(tokens) ? undefined : figure;
}

/** Whether the word at a token is, alone, a number, a weekday or a month. */
export const isFigure = (tokens: readonly Token[], index: number): boolean =>
  figureAt(tokens, index) !== undefined;

/** Words that carry a number or a month on, and are no numbers themselves. */
const CARRIES_ON = /^(?:%|per|percent|prozent|في|بالم(?:ي|اي|اء)ه|الاول|الثاني|may|march)$/u;

/** Whether a word carries on a number, or a month of two words, that ends with the word before it. */
export const carriesNumberOn = (before: string, form: string): boolean =>
  (before === "half" && form === "a") ||
  (CARRIES_ON.test(form) &&
    (readFigure(before) !== undefined || /^[وف]?[بل]?(?:كانون|تشرين)$/u.test(before)));

/** A part of a number with its number. */
type Part = Figure & { readonly value: number };

/** Whether it multiplies what stands before it. */
const isScale = ({ value, sense }: Part) =>
  sense === "dozen" ||
  ((sense === "cardinal" || sense === "multitude") &&
    (value === 100 || (value >= 1000 && Math.log10(value) % 3 === 0)));

/** Whether it divides what stands before it: "two thirds", but not the "ونصف" of "خمسة ونصف". */
const isShare = ({ sense, attached }: Part) => sense === "fraction" && attached === "";

/** Scales multiply what stands before them, all else adds up: "خمسة وعشرون" is 25, "2.5 million" 2500000, "نصف مليون" 500000. */
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

/** Whether a token is a month's name, or begins one. */
function isMonth(token: Token | undefined): boolean {
  const form = token?.form ?? "";
  if (MONTHS_BESIDE_NUMBERS.has(form) || /^[وف]?[بل]?(?:كانون|تشرين)$/u.test(form)) return true;
  return typeof (token === undefined ? undefined : readFigure(form)?.value) === "string" && !/\d/u.test(form);
}

/** Whether a month stands beside some tokens: "5 May", "the fifth of May", "الخامس من أيار". */
function isBesideMonth(tokens: readonly Token[], start: number, end: number): boolean {
  const after = /^(?:of|من)$/u.test(tokens[end]?.form ?? "") ? end + 1 : end;
  return isMonth(tokens[start - 1]) || isMonth(tokens[after]);
}

/** The index of the token that would carry a number on: over a hyphen, the "and" of "two hundred and five", the "a" of "half a million". */
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

const dateAt = (tokens: readonly Token[], index: number) =>
  monthAt(tokens, index) ?? shortDateAt(tokens, index);

/** A month with its other name behind a slash, "أيار/مايو", is one month. */
function withOtherName(tokens: readonly Token[], index: number, date: NumberMention): NumberMention {
  const slash = index + date.length;
  if (tokens[slash]?.form !== "/") return date;
  const other = dateAt(tokens, slash + 1) ?? {
    length: 1,
    values: [figureAt(tokens, slash + 1)?.value].filter((value) => typeof value === "string"),
  };
  const isSame = other.values.some((value) => date.values.includes(value));
  return isSame ? { ...date, length: date.length + 1 + other.length } : date;
}

const SHORT_SCALES: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, mn: 1e6, bn: 1e9, tn: 1e12 };

/** What "2.5m" may say besides itself. */
function shortScale(value: string): readonly string[] {
  const [, digits, unit = ""] = /^(\d{1,9}(?:\.\d{1,6})?)(k|mn?|bn|tn)$/u.exec(value) ?? [];
  return digits === undefined ? [value] : [value, String(Number(digits) * (SHORT_SCALES[unit] ?? 1))];
}

/**
 * The number, ordinal, share, weekday or month that begins at a token of an orthographically folded text: the longest, so
 * that "five hundred" is not five.
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
  const found = readings(tokens[index]?.form ?? "").find(({ bare }) => bare === "احد");
  return found === undefined
    ? undefined
    : { attached: found.attached, value: 1, sense: "cardinal", inDigits: false };
}
