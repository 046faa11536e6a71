import { memoise } from "../memoise/memoise";

/** A name set in lines; widths in em of its size. */
export type NameLines = { readonly lines: readonly string[]; readonly width: number };

/** Height of a line of a name, per px of its size. */
export const nameLeading = 1.2;

/** From the middle of a line of type to its baseline, in em. WebKit does not hand `dominant-baseline` on to a line. */
export const middleToBaseline = 0.34;

const mostLines = 4;

/**
 * Widths of characters in em, as measured in the interface faces at the weight of names; Arabic letters twice, within a
 * word and at its end. Whatever is not named is as wide as a Latin small letter.
 */
const latin: readonly (readonly [characters: string, width: number])[] = [
  ["abdghknopquvxy023456789", 0.54],
  ["cesz", 0.47],
  ["ijlI.,'’:;|!", 0.28],
  ["frt()[]-/", 0.36],
  ["mMwW@%", 0.79],
  ["AEFJLSTVXYZCPB", 0.55],
  ["DGHKNOQRU&", 0.65],
  [" \u00a0", 0.2],
];
const arabic: readonly (readonly [characters: string, within: number, final: number])[] = [
  ["اأإآٱ", 0.25, 0.26],
  ["رز", 0.31, 0.38],
  ["بتثپ", 0.33, 0.89],
  ["لنيىئ", 0.33, 0.66],
  ["دذوؤةءه", 0.46, 0.5],
  ["فقكگ", 0.48, 0.84],
  ["جحخطظعغمچ", 0.6, 0.64],
  ["سشصض", 0.82, 1.2],
  ["ـ", 0.2, 0.2],
];
const within = new Map([...latin, ...arabic].flatMap(([all, width]) => [...all].map((one) => [one, width])));
const final = new Map(arabic.flatMap(([all, , width]) => [...all].map((one) => [one, width])));
const letter = 0.54;
/** Most names have none of the marks, and to compile their expression takes as long as to set all names. */
const plain = /^[ -~\u0621-\u063a\u0641-\u064a]*$/;
const marksAndControls = /[\p{Mn}\p{Cc}\p{Cf}]/gu;
const square =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Extended_Pictographic}]/u;

/**
 * Returns about how wide a text is in the interface face at the weight of names, in em. For where nothing can be measured.
 */
export const estimateWidth: (text: string) => number = memoise((text) => {
  const characters = [...(plain.test(text) ? text : text.replace(marksAndControls, ""))];
  let width = 0;
  characters.forEach((character, index) => {
    const isLast = !final.has(characters[index + 1] ?? "");
    const known = (isLast ? final.get(character) : undefined) ?? within.get(character);
    width += known ?? (square.test(character) ? 1.05 : letter);
  });
  return width;
});

/** Sets a name in as few lines as keep within `limit` em, at most four, as even as they can be. Words are not broken. */
export function setName(name: string, limit: number): NameLines {
  const words = wordsOf(name);
  const most = Math.max(1, Math.min(words.length, mostLines));
  const width = estimateWidth(words.join(" "));
  for (let count = 1; ; count += 1) {
    const lines = evenLines(words, count, width);
    const widest = Math.max(0, ...lines.map(estimateWidth));
    if (widest <= limit || count >= most) return { lines, width: widest };
  }
}

/** Sets a name in at most `count` lines, as even as they can be. Words are not broken. */
export function setEvenly(name: string, count: number): readonly string[] {
  const words = wordsOf(name);
  return evenLines(words, count, estimateWidth(words.join(" ")));
}

const wordsOf = (name: string) => name.split(/\s+/u).filter((word) => word !== "");

/** The words in at most `count` lines, the longest as short as it can be to a tenth of an em. */
function evenLines(words: readonly string[], count: number, whole: number): readonly string[] {
  for (let limit = whole / count; ; limit += 0.1) {
    const lines = fill(words, limit);
    if (lines.length <= count) return lines;
  }
}

function fill(words: readonly string[], limit: number): readonly string[] {
  const lines: string[] = [];
  for (const word of words) {
    const line = `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && estimateWidth(line) <= limit) lines[lines.length - 1] = line;
    else lines.push(word);
  }
  return lines;
}
