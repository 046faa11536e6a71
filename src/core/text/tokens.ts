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

/** Cuts a folded text into words and signs, in order; spaces are left out. */
export function tokens(text: string): Token[] {
  return Array.from(text.matchAll(TOKEN), (match) => ({
    kind: match[1] === undefined ? "sign" : "word",
    form: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}
