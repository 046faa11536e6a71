import type { ActorNames } from "../names/actorNames";
import { createFinder, type Finder } from "../text/finder";
import { type Folded, fold, lowerBound } from "../text/fold";
import type { Quote, Span } from "../text/span";
import { splitsToken } from "./splitsToken";

/** The levels of the ladder on which the same characters have to stand in the text, and what they ignore; `joined`: whether words are written apart. */
export const EXACT_LEVELS = ["verbatim", "typographic", "orthographic", "joined"] as const;
export type ExactLevel = (typeof EXACT_LEVELS)[number];

/** A quote between its context, as a level sees it. */
export type QuoteQuery = {
  readonly level: ExactLevel;
  readonly folded: Folded;
  /** All of it, and the quote alone, in units of the folded copy. */
  readonly whole: Span;
  readonly exact: Span;
  /** Where the quote begins in the original of the copy: the length of its prefix. */
  readonly origin: number;
};

/** A text as a level sees it; on the verbatim one it is its own copy. */
function foldFor(level: ExactLevel, original: string): Folded {
  if (level === "joined") return createJoined(fold(original, "orthographic"));
  if (level !== "verbatim") return fold(original, level);
  const same = (start: number, end: number) => ({ start, end });
  return { original, text: original, toOriginal: same, toFolded: same };
}

/** A stretch of a text without the space at its ends. */
function trimmed(text: string, { start, end }: Span): Span {
  const inner = text.slice(start, end);
  const from = start + inner.length - inner.trimStart().length;
  return { start: from, end: Math.max(from, start + inner.trimEnd().length) };
}

/**
 * Creates what is looked for on a level: prefix, exact and suffix together, because a quote stands where its context
 * stands. On all levels but the verbatim one, spaces at its ends are dropped. Undefined if nothing but space is quoted.
 */
export function createQuoteQuery(
  { exact, prefix = "", suffix = "" }: Quote,
  level: ExactLevel,
): QuoteQuery | undefined {
  if (exact.trim() === "") return undefined;
  const folded = foldFor(level, prefix + exact + suffix);
  const whole = { start: 0, end: folded.text.length };
  const quoted = folded.toFolded(prefix.length, prefix.length + exact.length);
  const origin = prefix.length;
  if (level === "verbatim") return { level, folded, whole, exact: quoted, origin };
  const inner = trimmed(folded.text, quoted);
  if (inner.start === inner.end) return undefined;
  return { level, folded, whole: trimmed(folded.text, whole), exact: inner, origin };
}

/** White space, unless it parts two numbers, and a hyphen that joins two words. */
const JOINT = /(?<!\d)\s+|\s+(?!\d)|(?<=[\p{L}\p{M}])-(?=\p{L})/gu;

/**
 * A folded text without the spaces and hyphens between its words, and the way back: "cease-fire", "cease fire" and
 * "ceasefire" become the same characters.
 */
function createJoined(folded: Folded): Folded {
  const parts: string[] = [];
  const kept = new Uint32Array(folded.text.length);
  let length = 0;
  const keep = (from: number, to: number) => {
    parts.push(folded.text.slice(from, to));
    for (let at = from; at < to; at += 1) {
      kept[length] = at;
      length += 1;
    }
  };
  let from = 0;
  for (const { 0: joint, index } of folded.text.matchAll(JOINT)) {
    keep(from, index);
    from = index + joint.length;
  }
  keep(from, folded.text.length);
  const positions = kept.subarray(0, length);
  return {
    original: folded.original,
    text: parts.join(""),
    toOriginal(start, end) {
      if (end <= start)
        return folded.toOriginal(positions[start] ?? folded.text.length, positions[start] ?? 0);
      return folded.toOriginal(
        positions[start] ?? folded.text.length,
        (positions[end - 1] ?? folded.text.length - 1) + 1,
      );
    },
    toFolded(start, end) {
      const own = folded.toFolded(start, end);
      return { start: lowerBound(positions, own.start), end: lowerBound(positions, own.end) };
    },
  };
}

/** More places than these are not listed. */
const PLACES_AT_MOST = 100;

/** Where a quote stands in the original text: itself, and with its context. */
type ExactMatch = { readonly exact: Span; readonly whole: Span };

/** Places in a text; `isOnce`: its characters stand there once, whether it splits a token or not. */
export type ExactMatches = { readonly places: readonly ExactMatch[]; readonly isOnce: boolean };

/** A text as a level sees it, and the finder for it. */
export type LevelText = { readonly folded: Folded; readonly find: Finder };

/** Creates a text as a level sees it, with the finder for it. */
export function createLevelText(text: string, level: ExactLevel): LevelText {
  const folded = foldFor(level, text);
  return { folded, find: createFinder(folded.text) };
}

/**
 * Finds where exactly what is looked for stands in a text folded alike, the first hundred places; those that split a token are none. Only
 * a verbatim quote may begin or end inside a word.
 */
export function exactPlaces(
  { folded, find }: LevelText,
  query: QuoteQuery,
  names: () => ActorNames,
): ExactMatches {
  const { whole, exact, level } = query;
  // Context may have the rest of a word; a quote that is whole by itself is not blamed for where its context begins.
  const isSplitAt = (span: Span) => splitsToken(folded.original, span, names(), level !== "verbatim");
  const found = find(query.folded.text.slice(whole.start, whole.end), PLACES_AT_MOST);
  const places = found
    .map((offset) => offset - whole.start)
    .map((origin) => ({
      exact: folded.toOriginal(origin + exact.start, origin + exact.end),
      whole: folded.toOriginal(origin + whole.start, origin + whole.end),
    }))
    .filter(
      ({ exact, whole }) =>
        !isSplitAt(exact) || (whole.end - whole.start > exact.end - exact.start && !isSplitAt(whole)),
    );
  return { places, isOnce: found.length === 1 };
}
