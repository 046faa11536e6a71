import type { Span } from "../text/span";

/** A stretch of a text, and whether the other text has it too. */
export type ComparedRun = { readonly text: string; readonly differs: boolean };

/** Longer stretches differ as a whole: comparing them word by word would take millions of steps. */
const WORDS_AT_MOST = 600;

const wordsOf = (text: string): readonly (Span & { readonly word: string })[] =>
  [...text.matchAll(/[\p{L}\p{M}\p{N}\p{Cf}ـ]+|[^\s\p{L}\p{M}\p{N}\p{Cf}ـ]/gu)].map(({ 0: word, index }) => ({
    word,
    start: index,
    end: index + word.length,
  }));

/**
 * Two short texts word by word: each cut into runs that together are the text itself, marked where the other does not have
 * the same words in the same order. Runs end between words, so that no letters are parted.
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
  const [shared, counterparts] = [new Set<number>(), new Set<number>()];
  if (one.length > WORDS_AT_MOST || other.length > WORDS_AT_MOST) return [shared, counterparts];
  const width = other.length + 1;
  const lengths = new Uint16Array((one.length + 1) * width);
  const at = (i: number, j: number) => lengths[i * width + j] ?? 0;
  for (let i = one.length - 1; i >= 0; i -= 1) {
    for (let j = other.length - 1; j >= 0; j -= 1) {
      lengths[i * width + j] =
        one[i] === other[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  for (let i = 0, j = 0; i < one.length && j < other.length; ) {
    if (one[i] === other[j]) {
      shared.add(i);
      counterparts.add(j);
      i += 1;
      j += 1;
    } else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return [shared, counterparts];
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
