import type { ActorNames } from "../names/actorNames";
import { createFinder, type Finder } from "../text/finder";
import type { Folded } from "../text/fold";
import type { Span } from "../text/span";
import { type ExactLevel, foldFor, type QuoteQuery } from "./quoteQuery";
import { splitsToken } from "./splitsToken";

/** More places than these are not listed. */
const PLACES_AT_MOST = 100;

/** Where a quote stands in the original text: itself, and with its context. */
export type ExactMatch = { readonly exact: Span; readonly whole: Span };

/** Places in a text; `isOnce`: its characters stand there once, whether it splits a token or not. */
export type ExactMatches = { readonly places: readonly ExactMatch[]; readonly isOnce: boolean };

/** A text as a level sees it, and the finder for it. */
export type LevelText = { readonly folded: Folded; readonly find: Finder };

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
  const isTornAt = (span: Span) => splitsToken(folded.original, span, names(), level !== "verbatim");
  const found = find(query.folded.text.slice(whole.start, whole.end), PLACES_AT_MOST);
  const places = found
    .map((offset) => offset - whole.start)
    .map((origin) => ({
      exact: folded.toOriginal(origin + exact.start, origin + exact.end),
      whole: folded.toOriginal(origin + whole.start, origin + whole.end),
    }))
    .filter(
      ({ exact, whole }) =>
        !isTornAt(exact) || (whole.end - whole.start > exact.end - exact.start && !isTornAt(whole)),
    );
  return { places, isOnce: found.length === 1 };
}
