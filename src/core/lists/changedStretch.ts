/**
 * Finds in which stretch two lists differ: what each of them has from `start` on, between the very entries that both begin and
 * end with. Lists of one history share what an edit leaves alone.
 */
export function changedStretch<Item>(
  before: readonly Item[],
  after: readonly Item[],
): { readonly start: number; readonly gone: readonly Item[]; readonly fresh: readonly Item[] } {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start += 1;
  let rest = 0;
  while (rest < most - start && before[before.length - 1 - rest] === after[after.length - 1 - rest])
    rest += 1;
  return {
    start,
    gone: before.slice(start, before.length - rest),
    fresh: after.slice(start, after.length - rest),
  };
}
