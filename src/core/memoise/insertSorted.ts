/** Adds items to a sorted list; a few of them cost comparisons logarithmic in its length. Of equal ones, the list's come first. */
export function insertSorted<Item>(
  sorted: readonly Item[],
  items: readonly Item[],
  compare: (one: Item, other: Item) => number,
): readonly Item[] {
  let from = 0;
  const parts = items.toSorted(compare).map((item) => {
    let [low, high] = [from, sorted.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      const other = sorted[middle];
      if (other !== undefined && compare(other, item) <= 0) low = middle + 1;
      else high = middle;
    }
    const part = [...sorted.slice(from, low), item];
    from = low;
    return part;
  });
  return [...parts.flat(), ...sorted.slice(from)];
}
