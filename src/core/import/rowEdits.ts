import type { AlignedRow } from "./alignTranslation";

/** The side of a row. */
export type TextSide = keyof AlignedRow;

/** Returns whether every row has one paragraph on either side: then the texts stand beside each other and can be kept. */
export function isAligned(rows: readonly AlignedRow[]): boolean {
  return rows.every(({ original, translation }) => original.length === 1 && translation.length === 1);
}

/** Returns the paragraphs of one side, in order. */
export function paragraphsOfSide(rows: readonly AlignedRow[], side: TextSide): readonly string[] {
  return rows.flatMap((row) => row[side]);
}

/**
 * Makes one paragraph of all that a row and the next one have on a side. The words keep their order and lose nothing;
 * between paragraphs comes a space. The row below moves up on that side. The rows themselves where there is no next.
 */
export function mergeWithNext(
  rows: readonly AlignedRow[],
  index: number,
  side: TextSide,
): readonly AlignedRow[] {
  const [row, next] = [rows[index], rows[index + 1]];
  if (row === undefined || next === undefined || next[side].length === 0) return rows;
  const merged = joined([...row[side], ...next[side]]);
  return withSide(rows, side, [
    ...listOf(rows, side).slice(0, index),
    [merged],
    ...listOf(rows, side).slice(index + 2),
  ]);
}

/** Makes one paragraph of those that one row has on a side. */
export function joinWithin(
  rows: readonly AlignedRow[],
  index: number,
  side: TextSide,
): readonly AlignedRow[] {
  const row = rows[index];
  if (row === undefined || row[side].length < 2) return rows;
  return rows.map((each, at) => (at === index ? { ...each, [side]: [joined(row[side])] } : each));
}

/**
 * Splits a row's only paragraph on a side at `offset` (UTF-16 code units); what comes after goes to the next row, and all
 * below move down on that side. White space at the cut goes. The rows themselves where nothing would be on either part.
 */
export function splitAt(
  rows: readonly AlignedRow[],
  index: number,
  side: TextSide,
  offset: number,
): readonly AlignedRow[] {
  const paragraph = rows[index]?.[side][0];
  if (paragraph === undefined || rows[index]?.[side].length !== 1) return rows;
  const [before, after] = [paragraph.slice(0, offset).trimEnd(), paragraph.slice(offset).trimStart()];
  if (before === "" || after === "") return rows;
  const lists = listOf(rows, side);
  return withSide(rows, side, [...lists.slice(0, index), [before], [after], ...lists.slice(index + 1)]);
}

/** Gives each of a row's paragraphs on a side a row of its own; all below move down on that side. */
export function spread(rows: readonly AlignedRow[], index: number, side: TextSide): readonly AlignedRow[] {
  const lists = listOf(rows, side);
  const own = (lists[index] ?? []).map((paragraph) => [paragraph]);
  return own.length < 2
    ? rows
    : withSide(rows, side, [...lists.slice(0, index), ...own, ...lists.slice(index + 1)]);
}

/** Takes what a row has on a side out, and moves all below up on that side: for what is no part of the text. */
export function takeOut(rows: readonly AlignedRow[], index: number, side: TextSide): readonly AlignedRow[] {
  const lists = listOf(rows, side);
  return index in lists ? withSide(rows, side, [...lists.slice(0, index), ...lists.slice(index + 1)]) : rows;
}

function listOf(rows: readonly AlignedRow[], side: TextSide): readonly (readonly string[])[] {
  return rows.map((row) => row[side]);
}

function joined(paragraphs: readonly string[]): string {
  return paragraphs.join(" ");
}

/** Rows with a new side: as many as the longer side has, without those at the end that have nothing on either. */
function withSide(
  rows: readonly AlignedRow[],
  side: TextSide,
  lists: readonly (readonly string[])[],
): readonly AlignedRow[] {
  const other = listOf(rows, side === "original" ? "translation" : "original");
  const made = Array.from({ length: Math.max(lists.length, other.length) }, (_, index) => {
    const [ours, theirs] = [lists[index] ?? [], other[index] ?? []];
    return side === "original"
      ? { original: ours, translation: theirs }
      : { original: theirs, translation: ours };
  });
  const last = made.findLastIndex(({ original, translation }) => original.length + translation.length > 0);
  return made.slice(0, last + 1);
}
