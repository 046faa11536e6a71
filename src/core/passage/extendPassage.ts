import type { Span } from "../text/span";
import { nearestSentence, sentencesAround } from "./sentences";
import { snapToWords } from "./snapToWords";
import { nearestWord, wordsTouched } from "./words";

/** Towards the end of the text, or towards its beginning: never left or right. */
export type ExtendDirection = "forward" | "backward";

/** The passage with a further stretch on one side, in whole words. */
function joined(text: string, span: Span, more: Span): Span {
  const both = { start: Math.min(span.start, more.start), end: Math.max(span.end, more.end) };
  return snapToWords(text, both) ?? span;
}

/** Returns the passage with the next word on one side; the passage itself at the edge of the text. */
export function extendByWord(text: string, span: Span, direction: ExtendDirection): Span {
  const own = snapToWords(text, span) ?? span;
  const word = nearestWord(text, direction === "forward" ? own.end : own.start, direction);
  return word === undefined ? own : joined(text, own, word);
}

/** Returns the passage without its last word (forward side) or its first (backward side); one word is always left. */
export function shrinkByWord(text: string, span: Span, side: ExtendDirection): Span {
  const own = snapToWords(text, span) ?? span;
  const words = wordsTouched(text, own);
  const kept = side === "forward" ? words.slice(0, -1) : words.slice(1);
  const [first, last] = [kept[0], kept.at(-1)];
  if (first === undefined || last === undefined) return own;
  // The side that stays keeps its quotation mark, so that "“…”" can be reached from the whole sentence.
  const rest =
    side === "forward" ? { start: own.start, end: last.end } : { start: first.start, end: own.end };
  return snapToWords(text, rest) ?? own;
}

/**
 * Returns the passage up to the end of its last sentence (or the beginning of its first); if it reaches there already, with
 * the next sentence on that side, of the next paragraph if need be. The passage itself at the edge of the text.
 */
export function extendBySentence(text: string, span: Span, direction: ExtendDirection): Span {
  const own = snapToWords(text, span) ?? span;
  const touched = sentencesAround(text, own);
  const current = direction === "forward" ? touched.at(-1) : touched[0];
  const filled = current === undefined ? own : joined(text, own, current);
  const isFilled = direction === "forward" ? filled.end <= own.end : filled.start >= own.start;
  if (!isFilled) {
    return direction === "forward"
      ? joined(text, own, { start: own.start, end: filled.end })
      : joined(text, own, { start: filled.start, end: own.end });
  }
  const edge = direction === "forward" ? (current?.end ?? own.end) : (current?.start ?? own.start);
  const next = nearestSentence(text, edge, direction);
  return next === undefined ? own : joined(text, own, next);
}
