import type { Span } from "../text/span";

/** A stretch of a text, and whether the other text has it too. */
export type ComparedRun = { readonly text: string; readonly differs: boolean };

/** Between the first and the last word that differ; longer stretches differ as a whole, for comparing them takes millions of steps. */
const WORDS_AT_MOST = 600;

const wordsOf = (text: string): readonly (Span & { readonly word: string })[] =>
  [...text.matchAll(/[\p{L}\p{M}\p{N}\p{Cf}ـ]+|[^\s\p{L}\p{M}\p{N}\p{Cf}ـ]/gu)].map(({ 0: word, index }) => ({
    word,
    start: index,
    end: index + word.length,
  }));

/**
 * Compares two short texts word by word: each cut into runs that together are the text itself, marked where the other does
 * not have the same words in the same order. Runs end between words, so that no letters are parted.
 */
export function wordDifferences(
  one: string,
  other: string,
): { readonly one: readonly ComparedRun[]; readonly other: readonly ComparedRun[] } {
  const [first, second] = [wordsOf(one), wordsOf(other)];
  const [shared, counterparts] = commonWords(
    first.map(({ word }) => word),
    second.map(({ word }) => word),
  );
  return { one: runsOf(one, first, shared), other: runsOf(other, second, counterparts) };
}

/** Indices of the words of a longest common subsequence, on either side. */
function commonWords(
  one: readonly string[],
  other: readonly string[],
): readonly [ReadonlySet<number>, ReadonlySet<number>] {
  const most = Math.min(one.length, other.length);
  let begin = 0;
  while (begin < most && one[begin] === other[begin]) begin += 1;
  let rest = 0;
  while (rest < most - begin && one.at(-1 - rest) === other.at(-1 - rest)) rest += 1;
  const between = commonBetween(one.slice(begin, one.length - rest), other.slice(begin, other.length - rest));
  const indices = (length: number, middle: readonly number[]) =>
    new Set([
      ...Array(begin).keys(),
      ...middle.map((index) => begin + index),
      ...Array.from({ length: rest }, (_, index) => length - rest + index),
    ]);
  return [
    indices(
      one.length,
      between.map(([index]) => index),
    ),
    indices(
      other.length,
      between.map(([, index]) => index),
    ),
  ];
}

/** Pairs of indices of a longest common subsequence; none where that would take too long. */
function commonBetween(
  one: readonly string[],
  other: readonly string[],
): readonly (readonly [number, number])[] {
  if (one.length > WORDS_AT_MOST || other.length > WORDS_AT_MOST) return [];
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

function runsOf(text: string, words: readonly Span[], shared: ReadonlySet<number>): readonly ComparedRun[] {
  const runs: ComparedRun[] = [];
  const add = (start: number, end: number, differs: boolean) => {
    if (start === end) return;
    const last = runs.at(-1);
    const piece = text.slice(start, end);
    if (last?.differs === differs) runs[runs.length - 1] = { text: last.text + piece, differs };
    else runs.push({ text: piece, differs });
  };
  let reached = 0;
  for (const [index, { start, end }] of words.entries()) {
    const differs = !shared.has(index);
    // What stands between two words that differ belongs to them.
    add(reached, start, differs && runs.at(-1)?.differs === true);
    add(start, end, differs);
    reached = end;
  }
  add(reached, text.length, false);
  return runs;
}
