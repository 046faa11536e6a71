import { lazily } from "../memoise/lazily";
import { memoise } from "../memoise/memoise";

/** A word, a number or a single sign of a folded text. Offsets count UTF-16 code units. */
export type Token = {
  readonly kind: "word" | "sign";
  readonly form: string;
  readonly start: number;
  readonly end: number;
};

/**
 * A number with its separators and whatever letters hang on it ("1,250.5", "5th"); or letters and marks, with digits and
 * inner apostrophes ("g7", "don't"); or a single other character. Words are told by Unicode properties: `\b` knows no
 * Arabic letter, and `Intl.Segmenter` takes a hundred times as long. A run of more than 256 letters counts as several
 * words, so that the pattern never backtracks far.
 */
const TOKEN =
  /(\p{N}{1,256}(?:[.,]\p{N}{1,256}){0,8}[\p{L}\p{M}]{0,64}|[\p{L}\p{M}][\p{L}\p{M}\p{N}]{0,255}(?:'[\p{L}\p{M}]{1,32}){0,3})|\S/gu;

/** The same where Chinese, Japanese or Korean may stand; Chinese and Japanese runs are words that are cut afterwards. */
const TOKEN_OF_ANY_SCRIPT =
  /((?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々])(?:\p{N}{1,256}(?:[.,]\p{N}{1,256}){0,8}(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}])[\p{L}\p{M}]){0,64}|[\p{L}\p{M}](?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{M}\p{N}]){0,255}(?:'[\p{L}\p{M}]{1,32}){0,3}))|([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]{1,256})|\S/gu;

/** Whether a text may need that pattern, which takes twice as long: Korean letters, and what stands behind other scripts. */
const MAY_HAVE_RUNS = /[\u1100-\u11ff\u2e80-\uffff]/;

/** A number with a unit, a scale or a whole word written onto it: "10km", "5bn", "27member"; but "5th", "1990s", "2.5m". */
const WITH_UNIT = /^(\p{N}[\p{N}.,]*)(?:km|kg|cm|mm|am|pm|bn|mn|tn|\p{L}{4,})$/u;

/** Without spaces between them, words are told by a dictionary, which is the same for Chinese and Japanese. */
const segmenter = lazily(() => new Intl.Segmenter("ja", { granularity: "word" }));

const segmentsOf = memoise((run: string): readonly { readonly form: string; readonly at: number }[] =>
  Array.from(segmenter().segment(run), ({ segment, index }) => {
    // A number and what is counted: "五艘" as "三|艘".
    const isCounted = /^[二三四五六七八九十百千万億亿]\p{Script=Han}$/u.test(segment);
    return isCounted
      ? [
          { form: segment.slice(0, 1), at: index },
          { form: segment.slice(1), at: index + 1 },
        ]
      : [{ form: segment, at: index }];
  }).flat(),
);

/** The one string of all that have the same characters: what is remembered of words is then found without comparing them. */
const sameString = memoise((form: string): string => form);

/** Cuts a folded text into words and signs, in order; spaces are left out. `offset` is added to all places. */
export function tokens(text: string, offset = 0): Token[] {
  const all: Token[] = [];
  const pattern = MAY_HAVE_RUNS.test(text) ? TOKEN_OF_ANY_SCRIPT : TOKEN;
  for (const { 0: found, 1: word, 2: run, index } of text.matchAll(pattern)) {
    const start = offset + index;
    if (run === undefined) {
      const form = sameString(found);
      const digits = WITH_UNIT.exec(form)?.[1];
      if (digits !== undefined) {
        const middle = start + digits.length;
        all.push({ kind: "word", form: digits, start, end: middle });
        all.push({ kind: "word", form: form.slice(digits.length), start: middle, end: start + form.length });
        continue;
      }
      all.push({ kind: word === undefined ? "sign" : "word", form, start, end: start + form.length });
      continue;
    }
    for (const { form: own, at } of segmentsOf(run)) {
      all.push({ kind: "word", form: own, start: start + at, end: start + at + own.length });
    }
  }
  return all;
}
