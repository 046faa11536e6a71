import { lazily } from "../memoise/lazily";
import { type ActorNames, type ActorWithNames, createActorNames } from "../names/actorNames";
import type { Quote, Span } from "../text/span";
import type { WordChange } from "./changes";
import { createLevelText, type ExactMatch, type ExactMatches, exactPlaces } from "./exactPlaces";
import { likeliestPlace } from "./likeliestPlace";
import { exactPlace, letterPlaces } from "./locateExact";
import type { Location } from "./location";
import { quoteAt } from "./quoteAt";
import { createQuoteMatcher } from "./quoteMatcher";
import { createQuoteQuery, EXACT_LEVELS, type ExactLevel } from "./quoteQuery";
import { spellingOf } from "./spellingOf";
import { tokenSplitAt } from "./splitsToken";

/** Answers for many quotes from one text, and keeps what it finds out about the text. */
export type Locator = {
  locate(quote: Quote): Location;
  /** The quote that `locate` finds verbatim at a stretch of the text, with context only if it needs any. */
  quoteAt(span: Span): Quote;
};

const isTurned = (changes: readonly WordChange[]) => changes.some(({ kind }) => kind !== "word");

/** `locate` for many quotes of one text. Where all of them are verbatim, the text is not even folded. */
export function createLocator(text: string, actors: readonly ActorWithNames[]): Locator {
  return createLocatorFor(
    text,
    lazily(() => createActorNames(actors)),
  );
}

/** Places of a quote on a level, and whether its context stands beside each of them. */
type Standing = ExactMatches & { readonly hasContext: boolean };

/** The same, with names that many texts share: to index them takes longer than to look a quote up. */
export function createLocatorFor(text: string, names: () => ActorNames): Locator {
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

/**
 * Where a quote stands in a text, and how well. `actors` lists, for each actor, its names and aliases in all languages.
 *
 * The words come first, and context only chooses: where they stand once, they stand there, whatever is around them now;
 * where they stand several times, with their own context, or else with the one that is clearly most like it. A turned actor, number or negation is always a `conflict`, never drift, and so is a
 * quote that cuts a word or a number into another ("5" in "15"). Where different passages resemble a
 * quote about equally well, it is `missing` rather than placed; `docs/FIGURES.md` has how often a place is right. Repetitions of one passage are `ambiguous`, but a conflict with all of
 * them stays one, and stands at the first. An empty quote is `missing`.
 *
 * Time is linear in the text for the exact levels and for reading the text once; after that, comparing a quote costs a
 * search for its skeleton and at most some 300 alignments of its own length. A quote of more than 2,000 words and signs is
 * looked for on the exact levels only.
 */
export function locate(text: string, quote: Quote, actors: readonly ActorWithNames[]): Location {
  return createLocator(text, actors).locate(quote);
}
