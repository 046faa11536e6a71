import { lazily } from "../memoise/lazily";
import type { Span } from "../text/span";

/** How far a word may reach: beyond, a run without a space is cut, so that one line of ten megabytes costs nothing. */
const REACH = 512;

/** Words are cut by Unicode's default rules, which need no dictionary for Arabic and English. */
const segmenter = lazily(() => new Intl.Segmenter("en", { granularity: "word" }));

const isSpace = (character: string) => /^\s$/u.test(character);
/** Whether an offset falls between the halves of a surrogate pair; a half alone has no other. */
const isInPair = (text: string, at: number) =>
  at > 0 && /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(at - 1, at + 1));

/** Moves an offset out to the nearest space, or by `REACH`, and never between the halves of a surrogate pair. */
function outToSpace(text: string, offset: number, step: -1 | 1): number {
  let at = offset;
  for (let moves = 0; moves < REACH && at > 0 && at < text.length; moves += 1) {
    if (isSpace(text.charAt(step < 0 ? at - 1 : at))) break;
    at += step;
  }
  return isInPair(text, at) ? at + step : at;
}

/** Hyphens and dashes that join what stands on both sides into one word, when no space is between. */
const JOINS = /^[-‐‑־]$/u;

/**
 * Returns the words that a stretch of a text touches, in order; an empty stretch touches the word it stands in. Words
 * joined by a hyphen are one, marks belong to their letter, and no word reaches over a line feed.
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

/** Returns the first and the last word that a stretch touches; what is between is not read, however long it is. */
export function outerWords(
  text: string,
  span: Span,
): { readonly first: Span; readonly last: Span } | undefined {
  const head = wordsTouched(text, { start: span.start, end: Math.min(span.end, span.start + REACH) });
  const tail = wordsTouched(text, { start: Math.max(span.start, span.end - REACH), end: span.end });
  const first = head[0] ?? nearestWord(text, span.start, "forward");
  const last = tail.at(-1) ?? nearestWord(text, span.end, "backward");
  if (first === undefined || last === undefined) return undefined;
  const isTouched =
    span.start === span.end ? head.length > 0 : first.start < span.end && span.start < last.end;
  return isTouched ? { first, last } : undefined;
}

const LETTER = /[\p{L}\p{N}]/u;

/** The nearest letter or digit at or after an offset, or before it. */
function nearestLetter(text: string, offset: number, direction: "forward" | "backward"): number | undefined {
  const step = direction === "forward" ? 1 : -1;
  for (let at = direction === "forward" ? offset : offset - 1; at >= 0 && at < text.length; at += step) {
    const start = isInPair(text, at) ? at - 1 : at;
    // The second half of a pair that began before the offset is no letter of its own.
    if (direction === "forward" && start < offset) continue;
    if (LETTER.test(String.fromCodePoint(text.codePointAt(start) ?? 0))) return start;
  }
  return undefined;
}

/** Returns the nearest word that begins at or after an offset, or ends at or before it. */
export function nearestWord(
  text: string,
  offset: number,
  direction: "forward" | "backward",
): Span | undefined {
  let letter = nearestLetter(text, offset, direction);
  while (letter !== undefined) {
    const own = wordsTouched(text, { start: letter, end: letter + 1 })[0];
    const isBeyond = own !== undefined && (direction === "forward" ? own.start >= offset : own.end <= offset);
    if (isBeyond) return own;
    const edge = direction === "forward" ? (own?.end ?? letter + 1) : (own?.start ?? letter);
    letter = nearestLetter(text, edge, direction);
  }
  return undefined;
}
