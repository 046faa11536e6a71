import { lazily } from "../memoise/lazily";
import type { ActorNames } from "../names/actorNames";
import type { Quote, Span } from "../text/span";
import type { WordChange } from "./changes";
import { exactPlace, letterPlaces, likeliestPlace } from "./locateExact";
import type { Location } from "./location";
import { quoteAt } from "./quoteAt";
import { createQuoteMatcher } from "./quoteMatcher";
import {
  createLevelText,
  createQuoteQuery,
  EXACT_LEVELS,
  type ExactLevel,
  type ExactMatch,
  type ExactMatches,
  exactPlaces,
} from "./quoteQuery";
import { spellingOf } from "./spellingOf";
import { tokenSplitAt } from "./splitsToken";

/** Answers for many quotes from one text, and keeps what it finds out about the text. */
export type Locator = {
  locate(quote: Quote): Location;
  /** The quote that `locate` finds verbatim at a stretch of the text, with context only if it needs any. */
  quoteAt(span: Span): Quote;
};

const isTurned = (changes: readonly WordChange[]) => changes.some(({ kind }) => kind !== "word");

/** Places of a quote on a level, and whether its context stands beside each of them. */
type Standing = ExactMatches & { readonly hasContext: boolean };

/**
 * Answers for the quotes of one text. `names` are shared by many texts, for to index them takes longer than to look a quote
 * up; where all quotes are verbatim they are not asked for, and the text is not even folded.
 */
export function createLocator(text: string, names: () => ActorNames): Locator {
  const levels = {
    verbatim: lazily(() => createLevelText(text, "verbatim")),
    typographic: lazily(() => createLevelText(text, "typographic")),
    orthographic: lazily(() => createLevelText(text, "orthographic")),
    joined: lazily(() => createLevelText(text, "joined")),
  };
  const matcher = lazily(() => createQuoteMatcher(levels.orthographic().folded, names()));

  function placesOn(level: ExactLevel, quote: Quote): ExactMatches {
    const query = createQuoteQuery(quote, level);
    return query === undefined ? { places: [], isOnce: false } : exactPlaces(levels[level](), query, names);
  }

  /** With its context; else its words alone, of several the place with the likeliest context. */
  function standingOn(level: ExactLevel, quote: Quote): Standing {
    const found = placesOn(level, quote);
    const hasNoContext = (quote.prefix ?? "") + (quote.suffix ?? "") === "";
    if (found.places.length > 0 || hasNoContext) return { ...found, hasContext: true };
    const { places: alone } = placesOn(level, { exact: quote.exact });
    const likeliest = likeliestPlace(
      text,
      quote,
      alone.map(({ exact }) => exact),
    );
    return {
      places: likeliest === undefined ? alone : alone.filter(({ exact }) => exact === likeliest),
      isOnce: false,
      hasContext: false,
    };
  }

  const quoteFor = (span: Span) =>
    quoteAt(
      text,
      span,
      (quote) =>
        exactPlace(text, quote)?.hasContext === true && placesOn("verbatim", quote).places.length === 1,
    );

  function standsAt(
    { exact: span }: ExactMatch,
    level: ExactLevel,
    quote: Quote,
    hasContext: boolean,
  ): Location {
    if (level === "verbatim")
      return hasContext ? { kind: level, span } : { kind: level, span, contextDiffers: true };
    const query =
      level === "typographic" ? undefined : createQuoteQuery({ exact: quote.exact }, "orthographic");
    const changes = query === undefined ? [] : matcher().changesAt(query, span);
    if (isTurned(changes)) return { kind: "conflict", span, changes };
    const kind = level === "joined" ? spellingOf(quote.exact, text.slice(span.start, span.end)) : level;
    return { kind, span, repair: quoteFor(span) };
  }

  function standsNear(quote: Quote): Location {
    const query = createQuoteQuery({ exact: quote.exact }, "orthographic");
    const all = query === undefined ? [] : matcher().nearPlaces(query);
    const likeliest = likeliestPlace(
      text,
      quote,
      all.map(({ span }) => span),
    );
    const places = likeliest === undefined ? all : all.filter(({ span }) => span === likeliest);
    const [first] = places;
    if (first === undefined) return { kind: "missing" };
    const { span, changes } = first;
    if (isTurned(changes)) return { kind: "conflict", span, changes };
    if (places.length > 1) return { kind: "ambiguous", spans: places.map((place) => place.span) };
    return changes.length === 0
      ? { kind: "orthographic", span, repair: quoteFor(span) }
      : { kind: "drifted", span, changes };
  }

  /** The first place where its letters stand and say something else, for what they cut is something else. */
  function standsTorn(quote: Quote): Location | undefined {
    for (const span of letterPlaces(text, quote.exact)) {
      const tear = tokenSplitAt(text, span, names());
      if (tear === undefined) continue;
      const { whole, part, kind } = tear;
      const inQuote = { start: part.start - span.start, end: part.end - span.start };
      const change: WordChange = {
        kind: kind === "word" || kind === "sign" ? "negation" : kind,
        quoted: text.slice(part.start, part.end),
        found: text.slice(whole.start, whole.end),
        inQuote,
        inText: whole,
      };
      return { kind: "conflict", span, changes: [change] };
    }
    return undefined;
  }

  return {
    quoteAt: quoteFor,
    locate(quote) {
      for (const level of EXACT_LEVELS) {
        const { places, isOnce, hasContext } = standingOn(level, quote);
        const [place, ...others] = places;
        if (place === undefined) continue;
        // What is drawn is placed by `exactPlace`; a quote that only the ladder can place would be valid and unsupported. What
        // stands once stands there for both.
        const isDrawn =
          level !== "verbatim" || isOnce || exactPlace(text, quote)?.span.start === place.exact.start;
        if (others.length === 0 && isDrawn) return standsAt(place, level, quote, hasContext);
        return { kind: "ambiguous", spans: places.map(({ exact }) => exact) };
      }
      const near = standsNear(quote);
      return near.kind === "missing" ? (standsTorn(quote) ?? near) : near;
    },
  };
}
