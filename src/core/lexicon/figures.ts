import { attachable, segmentationsOf } from "../arabic/attachedLetters";
import { memoise } from "../memoise/memoise";
import type { Token } from "../text/tokens";
import { DATE_WORDS } from "./dateWords";
import { NUMBER_WORDS, type NumberSense, ONLY_PERSIAN_OR_URDU } from "./numberWords";

/** What one word of a folded text says as a number, or as a day or month. */
export type Figure = {
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
  for (const { attached, bare } of segmentationsOf(form)) {
    const found =
      wordValue(bare) ?? (/^\p{Script=Arabic}.+ا$/u.test(bare) ? wordValue(bare.slice(0, -1)) : undefined);
    if (found !== undefined)
      return { attached, ...found, inDigits: false, isElsewhere: ONLY_PERSIAN_OR_URDU.has(bare) };
  }
  return undefined;
}

/** Reads what a word says alone, wherever it stands. */
export const readFigure = memoise((form) => readDigits(form) ?? readWord(form));

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

/** Returns what the word at a token says in its line. */
export function figureAt(tokens: readonly Token[], index: number): Figure | undefined {
  const token = tokens[index];
  if (token === undefined || token.kind === "sign") return undefined;
  const figure = readFigure(token.form);
  return figure?.isElsewhere && !isPersianOrUrdu(tokens) ? undefined : figure;
}

/** Returns whether the word at a token is, alone, a number, a weekday or a month. */
export const isFigure = (tokens: readonly Token[], index: number): boolean =>
  figureAt(tokens, index) !== undefined;

/** Words that carry a number or a month on, and are no numbers themselves. */
const CARRIES_ON = /^(?:%|per|percent|prozent|في|بالم(?:ي|اي|اء)ه|الاول|الثاني|may|march)$/u;

/** Returns whether there is a word that a word carries on, as `carriesNumberOn` tells. */
export const mayCarryNumberOn = (form: string): boolean => form === "a" || CARRIES_ON.test(form);

/** Returns whether a word carries on a number, or a month of two words, that ends with the word before it. */
export const carriesNumberOn = (before: string, form: string): boolean =>
  (before === "half" && form === "a") ||
  (CARRIES_ON.test(form) &&
    (readFigure(before) !== undefined || /^[وف]?[بل]?(?:كانون|تشرين)$/u.test(before)));
