/** Changes the entry with this id and shares the others; returns the list itself where nothing changes. */
export function changeById<Item extends { readonly id: string }>(
  list: readonly Item[],
  id: Item["id"],
  change: (item: Item) => Item,
): readonly Item[] {
  const index = list.findIndex((item) => item.id === id);
  const item = list[index];
  const next = item && change(item);
  return next === undefined || next === item ? list : list.with(index, next);
}
