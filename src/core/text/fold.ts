import { partitionPoint } from "../lists/sorted";
import { lazily } from "../memoise/lazily";
import { clustersOf } from "./clusters";
import type { FoldLevel } from "./foldCluster";
import type { Span } from "./span";

/** A folded copy of a text, and the way back. All offsets count UTF-16 code units, of the copy or of the original. */
export type Folded = {
  readonly original: string;
  readonly text: string;
  /**
   * The stretch of the original that a stretch of the copy came from: whole clusters, and all that was folded away after
   * the last of them. Monotone, inside the original, and never between two halves of a surrogate pair.
   */
  toOriginal(start: number, end: number): Span;
  /** The stretch of the copy that came from the clusters which a stretch of the original touches. */
  toFolded(start: number, end: number): Span;
};

/** Returns the first index whose value is at least `wanted`; the length of the list if there is none. */
export const lowerBound = (sorted: Uint32Array, wanted: number): number =>
  partitionPoint(sorted.length, (index) => (sorted[index] ?? 0) < wanted);

/**
 * `origins()[i]` is where in the original the cluster begins that the copy's unit `i` came from; of an aligned copy it is the same
 * place.
 */
function createFolded(
  original: string,
  text: string,
  origins: () => Uint32Array,
  isAligned: boolean,
): Folded {
  const originOf = (index: number) => origins()[index] ?? original.length;
  const within = (offset: number) => Math.min(Math.max(offset, 0), text.length);
  return {
    original,
    text,
    toOriginal(start, end) {
      if (isAligned) return { start: within(start), end: within(Math.max(start, end)) };
      const from = originOf(within(start));
      if (end <= start) return { start: from, end: from };
      let next = within(end);
      while (next < text.length && originOf(next) === originOf(next - 1)) next += 1;
      return { start: from, end: originOf(next) };
    },
    toFolded(start, end) {
      const to = lowerBound(origins(), end);
      const from = lowerBound(origins(), start);
      if (originOf(from) === start || from === 0) return { start: from, end: Math.max(from, to) };
      const touched = lowerBound(origins(), originOf(from - 1));
      return { start: touched, end: Math.max(touched, to) };
    },
  };
}

/** Where each unit of a copy came from. The copy is made of plain stretches and folded clusters by turns. */
function originsOf(parts: readonly string[], starts: readonly number[], length: number): Uint32Array {
  const origins = new Uint32Array(length);
  let at = 0;
  for (const [index, part] of parts.entries()) {
    const start = starts[index] ?? 0;
    const isPlain = index % 2 === 0;
    for (let unit = 0; unit < part.length; unit += 1) {
      origins[at] = isPlain ? start + unit : start;
      at += 1;
    }
  }
  return origins;
}

/** Folds a copy of a text so that spellings which a level does not tell apart become the same characters. Linear in its length. */
export function fold(original: string, level: FoldLevel): Folded {
  const clusters = clustersOf(level);
  const parts: string[] = [];
  const starts: number[] = [];
  let plainFrom = 0;
  let isAligned = true;
  for (let at = clusters.plainEnd(original, 0); at < original.length; at = clusters.plainEnd(original, at)) {
    const end = clusters.endAt(original, at);
    if (end > at + 1 || !clusters.isPlain(original, at)) {
      const folded = clusters.fold(original.slice(at, end));
      isAligned &&= end === at + 1 && folded.length === 1;
      parts.push(original.slice(plainFrom, at), folded);
      starts.push(plainFrom, at);
      plainFrom = end;
    }
    at = end;
  }
  parts.push(original.slice(plainFrom));
  starts.push(plainFrom);
  const text = parts.join("");
  // Whoever only compares words never asks for the way back.
  const origins = lazily(() => originsOf(parts, starts, text.length));
  return createFolded(original, text, origins, isAligned);
}
