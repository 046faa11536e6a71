import type { Span } from "../text/span";
import { clausesOf } from "./clauses";
import { snapToWords } from "./snapToWords";

/** Which end of a passage is moved by a clause, and which way in the text. */
export type ClauseMove = { readonly end: "start" | "end"; readonly way: "forward" | "backward" };

/**
 * Moves one end of a passage to the next or previous clause of its sentence, in whole words. Undefined where there is none,
 * or nothing would be left.
 */
export function moveClause(
  text: string,
  sentence: Span,
  span: Span,
  { end, way }: ClauseMove,
): Span | undefined {
  const clauses = clausesOf(text, sentence).flatMap((clause) => snapToWords(text, clause) ?? []);
  const stops = clauses.map((clause) => clause[end]);
  const further =
    way === "forward"
      ? stops.filter((at) => at > span[end])
      : stops.filter((at) => at < span[end]).toReversed();
  // A stop between paired marks leads back to where it was: the next one is meant.
  for (const at of further) {
    const moved = { ...span, [end]: at };
    const whole = moved.start < moved.end ? snapToWords(text, moved) : undefined;
    if (whole !== undefined && (way === "forward" ? whole[end] > span[end] : whole[end] < span[end]))
      return whole;
  }
  return undefined;
}
