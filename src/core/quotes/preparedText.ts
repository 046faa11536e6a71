import { lazily } from "../memoise/lazily";
import type { ActorNames } from "../names/actorNames";
import type { Quote, Span } from "../text/span";
import { exactPlace, likeliestPlace } from "./locateExact";
import { quoteAt } from "./quoteAt";
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
