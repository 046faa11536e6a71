import { fold } from "./fold.ts";
import type { Span } from "./span.ts";

/** A word of a text, folded; `bare` is what may be left of it without what Arabic writes attached to a word. */
export type Word = { readonly text: string; readonly start: number; readonly bare: readonly string[] };

/** A text cut into folded words. */
export type SearchText = {
  readonly original: string;
  readonly words: readonly Word[];
  /** The stretch of the original that a stretch of the folded copy came from. */
  readonly toOriginal: (start: number, end: number) => Span;
};

const isArabic = /\p{Script=Arabic}/u;
/** A word of fewer letters is not taken apart: what is left would be found everywhere. */
const fewestLeft = 2;
const fewestWanted = 3;

/** Runs of letters and digits; Chinese and Japanese ones are apart, for they have no spaces. */
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]+|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{N}])+/gu;
const isWithoutSpaces = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** What Persian joins without a space between, "می‌شود", is often typed with one: its parts. */
function halfSpaced(original: string, { start, end }: Span): readonly string[] {
  const written = original.slice(start, end);
  return written.includes("\u200c") ? written.split("\u200c").map((part) => fold(part, "search").text) : [];
}

/** Folds a text as for searching and cuts it into words: runs of letters and digits. */
export function createSearchText(original: string): SearchText {
  const folded = fold(original, "search");
  const words = [...folded.text.matchAll(WORD)].map(({ 0: text, index }) => {
    const parts = halfSpaced(original, folded.toOriginal(index, index + text.length));
    return { text, start: index, bare: isArabic.test(text) ? [...withoutAttached(text), ...parts] : [] };
  });
  return { original, words, toOriginal: folded.toOriginal };
}

/** An Arabic word without conjunction, preposition or article (ل + ال is written لل): whatever of them may be there. */
function withoutAttached(word: string): readonly string[] {
  const left = new Set<string>();
  const strip = (rest: string, pattern: RegExp) => {
    const bare = rest.replace(pattern, "");
    if (bare !== rest && bare.length >= fewestLeft) left.add(bare);
    return bare;
  };
  const afterConjunction = strip(word, /^[وف]/u);
  for (const rest of new Set([word, afterConjunction])) {
    strip(rest, /^لل/u);
    strip(rest, /^ال/u);
    strip(strip(rest, /^[بلك]/u), /^ال/u);
  }
  return [...left];
}

/** 4 a whole word, 3 a whole word behind something attached, 2 its beginning, 1 its beginning behind something attached. */
function scoreOf(word: Word, wanted: string): number {
  if (word.text === wanted) return 4;
  if (word.bare.includes(wanted)) return 3;
  if (word.text.startsWith(wanted)) return 2;
  if (isWithoutSpaces.test(wanted) && word.text.includes(wanted)) return 2;
  return word.bare.some((bare) => bare.startsWith(wanted)) ? 1 : 0;
}

/**
 * Finds how well a text has a wanted word, from 0 (not at all) to 4, and where in the original. Of an Arabic word the whole
 * is answered, so that a mark never falls between joined letters; of others the part that was wanted. Who looks for والناتو
 * also means ناتو and للناتو, but these count least.
 */
export function findWord(
  text: SearchText,
  wanted: Word,
): { readonly score: number; readonly spans: readonly Span[] } {
  const bareWanted = wanted.bare.filter((bare) => bare.length >= fewestWanted);
  let score = 0;
  const spans: Span[] = [];
  for (const word of text.words) {
    const own = scoreOf(word, wanted.text) || Number(bareWanted.some((bare) => scoreOf(word, bare) > 0));
    if (own === 0) continue;
    score = Math.max(score, own);
    if (isWithoutSpaces.test(wanted.text)) {
      for (let at = word.text.indexOf(wanted.text); at !== -1; at = word.text.indexOf(wanted.text, at + 1)) {
        spans.push(text.toOriginal(word.start + at, word.start + at + wanted.text.length));
      }
      continue;
    }
    const length = isArabic.test(word.text) ? word.text.length : wanted.text.length;
    spans.push(text.toOriginal(word.start, word.start + length));
  }
  return { score, spans };
}
