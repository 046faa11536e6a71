import { lazily } from "../memoise/lazily";
import type { ActorNames } from "../names/actorNames";
import type { Quote, Span } from "../text/span";
import { exactPlace, likeliestPlace } from "./locateExact";
import { createQuoteMatcher } from "./quoteMatcher";
import {
  createLevelText,
  createQuoteQuery,
  type ExactLevel,
  type ExactMatches,
  exactPlaces,
} from "./quoteQuery";

/** A text in which quotes are looked for; what is found out about it is kept. */
export type PreparedText = ReturnType<typeof createPreparedText>;

/**
 * Makes a text ready for quotes. `names` are shared by many texts, for to index them takes longer than to look a quote up;
 * where all quotes are verbatim they are not asked for, and the text is not even folded.
 */
export function createPreparedText(text: string, names: () => ActorNames) {
  const levels = {
    verbatim: lazily(() => createLevelText(text, "verbatim")),
    typographic: lazily(() => createLevelText(text, "typographic")),
    orthographic: lazily(() => createLevelText(text, "orthographic")),
    joined: lazily(() => createLevelText(text, "joined")),
  };
  const matcher = lazily(() => createQuoteMatcher(levels.orthographic().folded, names()));
  return { text, names, levels, matcher };
}

/** Finds where a quote stands on a level, with its context. */
function placesOn({ levels, names }: PreparedText, level: ExactLevel, quote: Quote): ExactMatches {
  const query = createQuoteQuery(quote, level);
  return query === undefined ? { places: [], isOnce: false } : exactPlaces(levels[level](), query, names);
}

/** Places of a quote on a level, and whether its context stands beside each of them. */
type Standing = ExactMatches & { readonly hasContext: boolean };

/** Finds where a quote stands with its context; else where its words alone do, of several the place with the likeliest context. */
export function standingOn(prepared: PreparedText, level: ExactLevel, quote: Quote): Standing {
  const found = placesOn(prepared, level, quote);
  const hasNoContext = (quote.prefix ?? "") + (quote.suffix ?? "") === "";
  if (found.places.length > 0 || hasNoContext) return { ...found, hasContext: true };
  const { places: alone } = placesOn(prepared, level, { exact: quote.exact });
  const likeliest = likeliestPlace(
    prepared.text,
    quote,
    alone.map(({ exact }) => exact),
  );
  return {
    places: likeliest === undefined ? alone : alone.filter(({ exact }) => exact === likeliest),
    isOnce: false,
    hasContext: false,
  };
}

/** Returns the quote that stands verbatim at a stretch of the text and nowhere else, with context only if it needs any. */
export const quoteFor = (prepared: PreparedText, span: Span): Quote =>
  quoteAt(
    prepared.text,
    span,
    (quote) =>
      exactPlace(prepared.text, quote)?.hasContext === true &&
      placesOn(prepared, "verbatim", quote).places.length === 1,
  );

/** Context on each side that is tried first, in UTF-16 code units; then twice that, and so on. */
const FIRST_CONTEXT = 24;

/** Moves an offset outward, at most 32 code units, until it cuts no word and no surrogate pair. */
function outward(text: string, offset: number, step: -1 | 1): number {
  const cuts = (at: number) => /^(?:[\p{L}\p{M}\p{N}]{2}|.)$/u.test(text.slice(at - 1, at + 1));
  let at = Math.min(Math.max(offset, 0), text.length);
  for (let moves = 0; moves < 32 && at > 0 && at < text.length && cuts(at); moves += 1) at += step;
  return at;
}

/** Ever wider stretches around one: itself, then inside its paragraph, then beyond. */
function* widening(text: string, { start, end }: Span): Generator<Span> {
  yield { start, end };
  const lineEnd = text.indexOf("\n", end);
  const paragraph = {
    start: start === 0 ? 0 : text.lastIndexOf("\n", start - 1) + 1,
    end: lineEnd === -1 ? text.length : lineEnd,
  };
  for (const bounds of [paragraph, { start: 0, end: text.length }]) {
    let from = start;
    let to = end;
    for (let size = FIRST_CONTEXT; from > bounds.start || to < bounds.end; size *= 2) {
      from = Math.max(bounds.start, outward(text, start - size, -1));
      to = Math.min(bounds.end, outward(text, end + size, 1));
      yield { start: from, end: to };
    }
  }
}

/**
 * Returns the quote for a stretch of a text: its own characters, with as much context as it takes for `isVerbatim` to
 * accept them, none if none is needed. The context ends with whole words, and with the paragraph unless that is not enough.
 */
function quoteAt(text: string, span: Span, isVerbatim: (quote: Quote) => boolean): Quote {
  const exact = text.slice(span.start, span.end);
  let quote: Quote = { exact };
  for (const { start, end } of widening(text, span)) {
    const prefix = text.slice(start, span.start);
    const suffix = text.slice(span.end, end);
    quote = { exact, ...(prefix !== "" && { prefix }), ...(suffix !== "" && { suffix }) };
    if (isVerbatim(quote)) break;
  }
  return quote;
}
