/** Does a job for each item, at most `limit` at a time, in their order; the first that throws ends it. */
export async function inParallel<Item>(
  items: readonly Item[],
  limit: number,
  job: (item: Item) => Promise<void>,
): Promise<void> {
  const left = items.values();
  const work = async () => {
    for (const item of left) await job(item);
  };
  await Promise.all(Array.from({ length: Math.min(limit, items.length) }, work));
}
