import { groupBy } from "../lists/groupBy";
/** Where a paragraph of a new text comes from: its index in the old one, and whether it is the same to the letter. */
export type ParagraphOrigin = { readonly from: number; readonly isSame: boolean } | undefined;

/** As much of its words a paragraph has to share with another to be a new version of it. */
const KINSHIP = 0.5;
/** Pairs of changed paragraphs that are compared; of a text with more, only neighbours are. */
const COMPARED_AT_MOST = 250_000;

const wordsOf = (paragraph: string) => new Set(paragraph.match(/[\p{L}\p{N}]+/gu) ?? []);

/** Words that both have, of those that the longer one has: from 0 to 1. */
function kinship(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const longer = Math.max(one.size, other.size);
  if (longer === 0) return 1;
  let shared = 0;
  for (const word of one) if (other.has(word)) shared += 1;
  return shared / longer;
}

/**
 * Finds for each paragraph of a new text the one of the old text that it was: the same words wherever they stand now, else
 * the one most like it; undefined where it is new. No old paragraph is given twice.
 */
export function matchParagraphs(
  before: readonly string[],
  after: readonly string[],
): readonly ParagraphOrigin[] {
  const origins: ParagraphOrigin[] = sameParagraphs(before, after);
  const used = new Set(origins.flatMap((origin) => origin?.from ?? []));
  const left = before.flatMap((paragraph, index) =>
    used.has(index) || paragraph.trim() === "" ? [] : [{ index, words: wordsOf(paragraph) }],
  );
  const changed = after.flatMap((paragraph, index) =>
    origins[index] !== undefined || paragraph.trim() === "" ? [] : [{ index, words: wordsOf(paragraph) }],
  );
  const looksAtAll = left.length * changed.length <= COMPARED_AT_MOST;
  const pairs = changed
    .flatMap((own, rank) =>
      (looksAtAll ? left : left.slice(rank, rank + 1)).map((old) => ({
        to: own.index,
        from: old.index,
        kinship: kinship(own.words, old.words),
      })),
    )
    .filter((pair) => pair.kinship >= KINSHIP)
    .toSorted((a, b) => b.kinship - a.kinship || Math.abs(a.to - a.from) - Math.abs(b.to - b.from));
  for (const { to, from } of pairs) {
    if (used.has(from) || origins[to] !== undefined) continue;
    used.add(from);
    origins[to] = { from, isSame: false };
  }
  return origins;
}

function sameParagraphs(before: readonly string[], after: readonly string[]): ParagraphOrigin[] {
  const places = groupBy(before.keys(), (index) => before[index]);
  const taken = new Map<string, number>();
  return after.map((paragraph) => {
    const rank = taken.get(paragraph) ?? 0;
    const from = places.get(paragraph)?.[rank];
    if (from === undefined) return undefined;
    taken.set(paragraph, rank + 1);
    return { from, isSame: true };
  });
}
