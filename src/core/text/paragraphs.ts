import { partitionPoint } from "../lists/sorted";
import type { Span } from "./span";

/** A paragraph that is not blank. Offsets count UTF-16 code units of the whole text. */
export type Paragraph = {
  readonly start: number;
  readonly end: number;
  /** Index among all paragraphs, blank ones included, from 0: the same in every translation. */
  readonly index: number;
  /** As shown to a reader: blank ones are not counted, from 1. */
  readonly number: number;
};

/** Returns all paragraphs of a text, blank ones included: the stretches between its line feeds, at least one. */
export function paragraphs(text: string): readonly Span[] {
  let start = 0;
  return text.split("\n").map(({ length }) => {
    const span = { start, end: start + length };
    start += length + 1;
    return span;
  });
}

/** Returns the paragraphs of a text that are not blank. */
export function paragraphsOf(text: string): readonly Paragraph[] {
  let number = 0;
  return paragraphs(text).flatMap(({ start, end }, index) => {
    if (text.slice(start, end).trim() === "") return [];
    number += 1;
    return [{ start, end, index, number }];
  });
}

/**
 * Returns the index of the paragraph an offset lies in; a line feed belongs to the paragraph it ends. Offsets outside the text
 * belong to the first or the last one. Logarithmic.
 */
export function paragraphAt(paragraphs: readonly Span[], offset: number): number {
  const isBegun = (index: number) => (paragraphs[index]?.start ?? 0) <= offset;
  return Math.max(0, partitionPoint(paragraphs.length, isBegun) - 1);
}
