const PROBE_LENGTH = 48;
/** Found this often, what is most varied in a needle still tells nothing. */
const HITS_AT_MOST = 100_000;

/** Where the stretch of a string begins that has the most different characters. */
function mostVaried(text: string, length: number): number {
  const counts = new Map<string, number>();
  let best = { start: 0, size: 0 };
  for (let end = 1; end <= text.length; end += 1) {
    const entering = text.charAt(end - 1);
    counts.set(entering, (counts.get(entering) ?? 0) + 1);
    const start = end - length;
    if (start > 0) {
      const leaving = text.charAt(start - 1);
      const left = (counts.get(leaving) ?? 0) - 1;
      if (left === 0) counts.delete(leaving);
      else counts.set(leaving, left);
    }
    if (start >= 0 && counts.size > best.size) best = { start, size: counts.size };
  }
  return best.start;
}

/**
 * Where a string stands in a text: offsets in UTF-16 code units, ascending, overlapping ones included, no more than
 * `limit`. The empty string stands nowhere.
 *
 * Bounded by 48 comparisons for each character of the text, however repetitive both are: a long needle is looked for by
 * its most varied stretch, which is compared in full only where that stands. (A bare `indexOf` needs 15 s for
 * "aa…b…aa" of 5,000 letters in ten million a's.)
 */
export function occurrences(text: string, needle: string, limit: number): readonly number[] {
  if (needle === "") return [];
  const offset = mostVaried(needle, PROBE_LENGTH);
  const probe = needle.slice(offset, offset + PROBE_LENGTH);
  const found: number[] = [];
  let hit = text.indexOf(probe, offset);
  for (let hits = 0; hit !== -1 && found.length < limit && hits < HITS_AT_MOST; hits += 1) {
    if (text.startsWith(needle, hit - offset)) found.push(hit - offset);
    hit = text.indexOf(probe, hit + 1);
  }
  return found;
}
