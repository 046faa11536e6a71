/** A word of a text and where it stands, in code units. */
export type PlacedWord = { readonly word: string; readonly start: number; readonly end: number };

/** Words, numbers and signs; Chinese and Japanese character by character. */
export const wordsOf = (text: string): readonly PlacedWord[] =>
  [
    ...text.matchAll(
      /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{M}\p{N}\u200c])+(?:['’][\p{L}]+)*|[^\s\p{L}]/gu,
    ),
  ].map(({ 0: word, index }) => ({ word, start: index, end: index + word.length }));

/** More pairs than these are not compared one by one. */
const PAIRS_AT_MOST = 6_000_000;

/** Pairs of indices of a longest common subsequence. */
function commonSubsequence(one: readonly string[], other: readonly string[]): (readonly [number, number])[] {
  if (one.length * other.length > PAIRS_AT_MOST) return [];
  const width = other.length + 1;
  const lengths = new Uint16Array((one.length + 1) * width);
  const at = (i: number, j: number) => lengths[i * width + j] ?? 0;
  for (let i = one.length - 1; i >= 0; i -= 1) {
    for (let j = other.length - 1; j >= 0; j -= 1) {
      lengths[i * width + j] =
        one[i] === other[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const pairs: (readonly [number, number])[] = [];
  for (let i = 0, j = 0; i < one.length && j < other.length; ) {
    if (one[i] === other[j]) {
      pairs.push([i, j]);
      i += 1;
      j += 1;
    } else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return pairs;
}

/** Lines of a text, as ranges of its words. */
function linesOf(
  text: string,
  words: readonly PlacedWord[],
): { readonly line: string; from: number; to: number }[] {
  let offset = 0;
  let word = 0;
  return text.split("\n").map((line) => {
    const end = offset + line.length;
    const from = word;
    while (word < words.length && (words[word]?.start ?? 0) < end) word += 1;
    offset = end + 1;
    return { line, from, to: word };
  });
}

/**
 * Which word of an old text is which of a new one, by the longest common subsequence of their lines and, between those, of
 * their words: for each old word the index of the new one, or undefined. Knows nothing of the program that is measured.
 */
export function alignWords(
  before: string,
  after: string,
  old: readonly PlacedWord[],
  now: readonly PlacedWord[],
): readonly (number | undefined)[] {
  const [oldLines, newLines] = [linesOf(before, old), linesOf(after, now)];
  const same = commonSubsequence(
    oldLines.map(({ line }) => line),
    newLines.map(({ line }) => line),
  );
  const counterpart: (number | undefined)[] = old.map(() => undefined);
  const alignRange = (from: number, to: number, newFrom: number, newTo: number) => {
    const pairs = commonSubsequence(
      old.slice(from, to).map(({ word }) => word),
      now.slice(newFrom, newTo).map(({ word }) => word),
    );
    for (const [i, j] of pairs) counterpart[from + i] = newFrom + j;
  };
  let [from, newFrom] = [0, 0];
  for (const [i, j] of [...same, [oldLines.length, newLines.length] as const]) {
    const [line, newLine] = [oldLines[i], newLines[j]];
    alignRange(from, line?.from ?? old.length, newFrom, newLine?.from ?? now.length);
    if (line === undefined || newLine === undefined) break;
    for (let word = 0; word < line.to - line.from; word += 1)
      counterpart[line.from + word] = newLine.from + word;
    [from, newFrom] = [line.to, newLine.to];
  }
  return counterpart;
}
