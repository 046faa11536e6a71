/** Shares from 0 to 1: of the truth's words that were found, and of what was found that is in the truth. */
export type WordScore = { readonly recall: number; readonly precision: number };

/** Compares two texts as bags of words; of Chinese and Japanese by character. Case, width and signs do not count. */
export function scoreWords(found: string, truth: string): WordScore {
  const [ours, theirs] = [countWords(found), countWords(truth)];
  let hits = 0;
  for (const [word, count] of theirs.words) hits += Math.min(count, ours.words.get(word) ?? 0);
  return {
    recall: theirs.total === 0 ? 1 : hits / theirs.total,
    precision: ours.total === 0 ? (theirs.total === 0 ? 1 : 0) : hits / ours.total,
  };
}

function countWords(text: string) {
  const words = new Map<string, number>();
  const found =
    text
      .normalize("NFKC")
      .toLowerCase()
      .match(/[\p{scx=Han}\p{scx=Kana}\p{scx=Hira}]|[\p{L}\p{N}\p{M}]+/gu) ?? [];
  for (const word of found) words.set(word, (words.get(word) ?? 0) + 1);
  return { words, total: found.length };
}
