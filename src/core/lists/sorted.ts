/**
 * Returns the first index, from 0, at which something does not hold that holds up to there and nowhere behind: `length` where it
 * holds everywhere. Logarithmic.
 */
export function partitionPoint(length: number, holds: (index: number) => boolean): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Adds items to a sorted list; a few of them cost comparisons logarithmic in its length. Of equal ones, the list's come first. */
export function insertSorted<Item>(
  sorted: readonly Item[],
  items: readonly Item[],
  compare: (one: Item, other: Item) => number,
): readonly Item[] {
  const all: Item[] = [];
  let from = 0;
  for (const item of items.toSorted(compare)) {
    const start = from;
    const isNotBehind = (index: number) => compare(sorted[start + index] as Item, item) <= 0;
    const to = start + partitionPoint(sorted.length - start, isNotBehind);
    // `flat` and `concat` take many times as long, and an edit of a large dossier waits for it.
    for (const other of sorted.slice(start, to)) all.push(other);
    all.push(item);
    from = to;
  }
  for (const other of sorted.slice(from)) all.push(other);
  return all;
}

/** The first place in a sorted list whose item does not come before one. */
const placeOf = <Item>(sorted: readonly Item[], item: Item, compare: (one: Item, other: Item) => number) =>
  partitionPoint(sorted.length, (index) => compare(sorted[index] as Item, item) < 0);

/** Returns the item of a sorted list that is equal to one by its order; undefined where there is none. Logarithmic. */
export function findSorted<Item>(
  sorted: readonly Item[],
  item: Item,
  compare: (one: Item, other: Item) => number,
): Item | undefined {
  const found = sorted[placeOf(sorted, item, compare)];
  return found !== undefined && compare(found, item) === 0 ? found : undefined;
}

/** Returns a sorted list, in which no two are equal, without those equal to some items; a few cost comparisons logarithmic in its length. */
export function removeSorted<Item>(
  sorted: readonly Item[],
  items: readonly Item[],
  compare: (one: Item, other: Item) => number,
): readonly Item[] {
  const left = [...sorted];
  for (const item of items)
    if (findSorted(left, item, compare) !== undefined) left.splice(placeOf(left, item, compare), 1);
  return left;
}
