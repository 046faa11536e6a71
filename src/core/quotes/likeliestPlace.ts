import type { Quote, Span } from "../text/span";

/** The share of the context's words that has to stand around a place, and by how much it has to be more than elsewhere. */
const SHARE = 2 / 3;
const LEAD = 1 / 3;
/** Words of context that are compared on each side. */
const WORDS_AT_MOST = 24;

const wordsOf = (text: string) => text.match(/[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu) ?? [];

/** How many words two lists have in common, in the same order. */
function countShared(one: readonly string[], other: readonly string[]): number {
  let row = new Array<number>(other.length + 1).fill(0);
  for (const word of one) {
    const next = [0];
    for (let j = 1; j <= other.length; j += 1) {
      const longest = Math.max(row[j] ?? 0, next[j - 1] ?? 0);
      next.push(word === other[j - 1] ? (row[j - 1] ?? 0) + 1 : longest);
    }
    row = next;
  }
  return row[other.length] ?? 0;
}

/**
 * Chooses among places where the same words stand, by the words around them: the only one; else the one whose prefix and
 * suffix share clearly more with the quote's than any other's. Undefined where context does not decide.
 */
export function likeliestPlace(
  text: string,
  { prefix = "", suffix = "" }: Quote,
  places: readonly Span[],
): Span | undefined {
  if (places.length < 2) return places[0];
  const before = wordsOf(prefix).slice(-WORDS_AT_MOST);
  const after = wordsOf(suffix).slice(0, WORDS_AT_MOST);
  const count = before.length + after.length;
  if (count === 0) return undefined;
  const ranked = places
    .map((place) => {
      const textBefore = wordsOf(text.slice(Math.max(0, place.start - 2 * prefix.length - 16), place.start));
      const textAfter = wordsOf(text.slice(place.end, place.end + 2 * suffix.length + 16));
      const shared =
        countShared(before, textBefore.slice(-before.length - 2)) +
        countShared(after, textAfter.slice(0, after.length + 2));
      return { place, share: shared / count };
    })
    .toSorted((a, b) => b.share - a.share);
  const [best, second] = ranked;
  const leads = best !== undefined && best.share >= SHARE && best.share - (second?.share ?? 0) >= LEAD - 1e-9;
  return leads ? best.place : undefined;
}
