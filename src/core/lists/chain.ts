/** Returns the first and what follows from it, step by step, in this order; in a circle, each once. */
export function chain<Item>(first: Item, nextOf: (item: Item) => Item | undefined): ReadonlySet<Item> {
  const items = new Set<Item>();
  let item: Item | undefined = first;
  while (item !== undefined && !items.has(item)) {
    items.add(item);
    item = nextOf(item);
  }
  return items;
}
