import { attachable, readings } from "../arabic/attachedLetters";
import { memoise } from "../memoise";
import type { Token } from "../text/tokens";
import { DATE_WORDS, NUMBER_WORDS } from "./numberWords";

/** A number or date in a folded text: how many tokens it takes, the letters written onto it, and what it says. */
export type NumberMention = { readonly length: number; readonly attached: string; readonly value: string };

type Figure = { readonly attached: string; readonly value: number | string; readonly inDigits: boolean };

/** "1,250" is 1250 and "5th" is 5; letters that belong to the name of a thing stay with it: "g7", "f16". */
function readDigits(form: string): Figure | undefined {
  const [, letters = "", digits] = /^(\P{N}*)(\p{N}.*)$/u.exec(form) ?? [];
  if (digits === undefined) return undefined;
  const plain = digits.replace(/,(?=\p{N}{3}(?!\p{N}))/gu, "").replace(/(?:st|nd|rd|th)$/u, "");
  const attached = attachable(letters);
  if (attached === undefined) return { attached: "", value: form, inDigits: true };
  const isExact = /^\d{1,15}(?:\.\d{1,6})?$/.test(plain);
  return { attached, value: isExact ? Number(plain) : plain, inDigits: true };
}

function readWord(form: string): Figure | undefined {
  for (const { attached, bare } of readings(form)) {
    const value = DATE_WORDS.get(bare) ?? NUMBER_WORDS.get(bare);
    if (value !== undefined) return { attached, value, inDigits: false };
  }
  return undefined;
}

const readFigure = memoise((form) => readDigits(form) ?? readWord(form));

function figureAt(tokens: readonly Token[], index: number): Figure | undefined {
  const token = tokens[index];
  return token === undefined || token.kind === "sign" ? undefined : readFigure(token.form);
}

/** Whether the word at a token is, alone, a number, a weekday or a month. */
export const isFigure = (tokens: readonly Token[], index: number): boolean =>
  figureAt(tokens, index) !== undefined;

const isScale = (value: number) => value === 100 || (value >= 1000 && Math.log10(value) % 3 === 0);

/** Scales multiply what stands before them, all else adds up: "خمسة وعشرون" is 25, "2.5 million" 2500000. */
function combine(values: readonly number[]): number {
  let total = 0;
  let current = 0;
  for (const value of values) {
    current = isScale(value) ? Math.max(current, 1) * value : current + value;
    if (value < 1000) continue;
    total += current;
    current = 0;
  }
  return total + current;
}

/** The index of the token that would carry a number on: over a hyphen, or over the "and" of "two hundred and five". */
function continuation(tokens: readonly Token[], index: number, value: number): number {
  const [token, next] = [tokens[index], tokens[index + 1]];
  const isHyphen = token?.form === "-" && token.start === tokens[index - 1]?.end && next?.start === token.end;
  return isHyphen || (token?.form === "and" && value >= 100) ? index + 1 : index;
}

/**
 * The number, ordinal, weekday or month that begins at a token of an orthographically folded text: the longest, so that
 * "five hundred" is not five.
 */
export function numberAt(tokens: readonly Token[], index: number): NumberMention | undefined {
  const first = figureAt(tokens, index);
  if (first === undefined) return undefined;
  const { attached, value } = first;
  if (typeof value === "string") return { length: 1, attached, value };
  const values = [value];
  let end = index + 1;
  let last = value;
  for (;;) {
    const at = continuation(tokens, end, last);
    const next = figureAt(tokens, at);
    if (next === undefined || next.inDigits || typeof next.value === "string") break;
    if (next.attached !== "" && next.attached !== "و") break;
    if (first.inDigits && values.length === 1 && !isScale(next.value)) break;
    values.push(next.value);
    last = next.value;
    end = at + 1;
  }
  return { length: end - index, attached, value: String(combine(values)) };
}
