import { lazily } from "../text/lazily";
import type { Span } from "../text/span";

/** How far a word may reach: beyond, a run without a space is cut, so that one line of ten megabytes costs nothing. */
const REACH = 512;

/** Words are cut by Unicode's default rules, which need no dictionary for Arabic and English. */
const segmenter = lazily(() => new Intl.Segmenter("en", { granularity: "word" }));

const isSpace = (character: string) => /^\s$/u.test(character);
const isLowSurrogate = (text: string, at: number) => /^[\udc00-\udfff]$/u.test(text.charAt(at));

/** Moves an offset out to the nearest space, or by `REACH`, and never between the halves of a surrogate pair. */
function outToSpace(text: string, offset: number, step: -1 | 1): number {
  let at = offset;
  for (let moves = 0; moves < REACH && at > 0 && at < text.length; moves += 1) {
    if (isSpace(text.charAt(step < 0 ? at - 1 : at))) break;
    at += step;
  }
  return isLowSurrogate(text, at) ? at + step : at;
}

/** Hyphens and dashes that join what stands on both sides into one word, when no space is between. */
const JOINS = /^[-‐‑־]$/u;

/**
 * The words that a stretch of a text touches, in order; an empty stretch touches the word it stands in. Words joined by a
 * hyphen are one, marks belong to their letter, and no word reaches over a line feed.
 */
export function wordsTouched(text: string, { start, end }: Span): readonly Span[] {
  const from = outToSpace(text, start, -1);
  const to = outToSpace(text, end, 1);
  const words: { start: number; end: number }[] = [];
  let joinsAt: number | undefined;
  for (const { index, segment, isWordLike } of segmenter().segment(text.slice(from, to))) {
    const own = { start: from + index, end: from + index + segment.length };
    const last = words.at(-1);
    if (isWordLike === true) {
      if (last !== undefined && joinsAt === own.start) last.end = own.end;
      else words.push(own);
    } else if (JOINS.test(segment) && last?.end === own.start) joinsAt = own.end;
  }
  return words.filter((word) =>
    start === end ? word.start <= start && end <= word.end : word.start < end && start < word.end,
  );
}

/** The nearest word that begins at or after an offset, or ends at or before it. */
export function nearestWord(
  text: string,
  offset: number,
  direction: "forward" | "backward",
): Span | undefined {
  for (let at = offset; direction === "forward" ? at < text.length : at > 0; ) {
    const window = direction === "forward" ? { start: at, end: at + REACH } : { start: at - REACH, end: at };
    const bounds = { start: Math.max(0, window.start), end: Math.min(text.length, window.end) };
    const words = wordsTouched(text, bounds);
    const word =
      direction === "forward"
        ? words.find(({ start }) => start >= offset)
        : words.findLast(({ end }) => end <= offset);
    if (word !== undefined) return word;
    at = direction === "forward" ? bounds.end : bounds.start;
  }
  return undefined;
}
