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
  const whole = clausesOf(text, sentence).flatMap((clause) => snapToWords(text, clause) ?? []);
  const stops = whole.map((clause) => clause[end]);
  const next =
    way === "forward" ? stops.find((at) => at > span[end]) : stops.findLast((at) => at < span[end]);
  if (next === undefined) return undefined;
  const moved = { ...span, [end]: next };
  return moved.start < moved.end ? snapToWords(text, moved) : undefined;
}
