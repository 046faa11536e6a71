/** Adds items to a sorted list; a few of them cost comparisons logarithmic in its length. Of equal ones, the list's come first. */
export function insertSorted<Item>(
  sorted: readonly Item[],
  items: readonly Item[],
  compare: (one: Item, other: Item) => number,
): readonly Item[] {
  const all: Item[] = [];
  let from = 0;
  for (const item of items.toSorted(compare)) {
    let [low, high] = [from, sorted.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      const other = sorted[middle];
      if (other !== undefined && compare(other, item) <= 0) low = middle + 1;
      else high = middle;
    }
    // `flat` and `concat` take many times as long, and an edit of a large dossier waits for it.
    for (const other of sorted.slice(from, low)) all.push(other);
    all.push(item);
    from = low;
  }
  for (const other of sorted.slice(from)) all.push(other);
  return all;
}
