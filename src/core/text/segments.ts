/** A stretch that carries something. Offsets count UTF-16 code units. */
export type Mark<Id> = { readonly id: Id; readonly start: number; readonly end: number };

/** A run of a text with the same marks all along: `ids` in the order in which the marks were given. */
export type Segment<Id> = { readonly start: number; readonly end: number; readonly ids: readonly Id[] };

/** The open marks, in the order in which all were given. */
function marksAt<Id>(marks: readonly Mark<Id>[], open: ReadonlySet<number>): readonly Mark<Id>[] {
  return [...open].toSorted((a, b) => a - b).flatMap((index) => marks[index] ?? []);
}

/**
 * Cuts [0, length) into flat runs, whatever overlaps: they follow one another without a gap, and neighbours never carry
 * the same marks. Marks are clipped to the text; those with nothing left of them are dropped. No run is empty: a text of
 * length 0 has none. Sorting the edges costs O(n log n) for n marks; the answer itself is as long as its ids.
 */
export function segments<Id>(length: number, marks: readonly Mark<Id>[]): readonly Segment<Id>[] {
  const edges = marks
    .flatMap(({ start, end }, index) => {
      const clipped = { start: Math.max(0, start), end: Math.min(length, end) };
      if (clipped.start >= clipped.end) return [];
      return [
        { at: clipped.start, index, opens: true },
        { at: clipped.end, index, opens: false },
      ];
    })
    .toSorted((a, b) => a.at - b.at);
  const runs: Segment<Id>[] = [];
  const open = new Set<number>();
  let start = 0;
  const closeRun = (end: number) => {
    if (end === start) return;
    const ids = [...new Set(marksAt(marks, open).map(({ id }) => id))];
    const last = runs.at(-1);
    const goesOn = last?.ids.length === ids.length && last.ids.every((id, index) => id === ids[index]);
    if (goesOn) runs[runs.length - 1] = { ...last, end };
    else runs.push({ start, end, ids });
    start = end;
  };
  for (const { at, index, opens } of edges) {
    closeRun(at);
    if (opens) open.add(index);
    else open.delete(index);
  }
  closeRun(length);
  return runs;
}
