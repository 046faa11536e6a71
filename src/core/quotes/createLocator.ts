import type { ActorNames } from "../names/actorNames";
import type { Quote, Span } from "../text/span";
import type { WordChange } from "./changes";
import { exactPlace, letterPlaces, likeliestPlace } from "./locateExact";
import type { Location } from "./location";
import { createPreparedText, type PreparedText, quoteFor, standingOn } from "./preparedText";
import { createQuoteQuery, EXACT_LEVELS, type ExactLevel } from "./quoteQuery";
import { spellingOf } from "./spellingOf";
import { tokenSplitAt } from "./splitsToken";

/** Answers for many quotes from one text, and keeps what it finds out about the text. */
export type Locator = {
  locate(quote: Quote): Location;
  /** The quote that `locate` finds verbatim at a stretch of the text, with context only if it needs any. */
  quoteAt(span: Span): Quote;
};

/** Answers for the quotes of one text, by the first rung of the ladder on which a quote stands. */
export function createLocator(text: string, names: () => ActorNames): Locator {
  const prepared = createPreparedText(text, names);
  return {
    quoteAt: (span) => quoteFor(prepared, span),
    locate: (quote) =>
      standsExactly(prepared, quote) ??
      standsNear(prepared, quote) ??
      standsTorn(prepared, quote) ?? { kind: "missing" },
  };
}

/** Where its characters stand as the first level that has them sees them. */
function standsExactly(prepared: PreparedText, quote: Quote): Location | undefined {
  for (const level of EXACT_LEVELS) {
    const { places, isOnce, hasContext } = standingOn(prepared, level, quote);
    const [place, ...others] = places;
    if (place === undefined) continue;
    // What is drawn is placed by `exactPlace`; a quote that only the ladder can place would be valid and unsupported. What
    // stands once stands there for both.
    const isDrawn =
      level !== "verbatim" || isOnce || exactPlace(prepared.text, quote)?.span.start === place.exact.start;
    if (others.length > 0 || !isDrawn) return { kind: "ambiguous", spans: places.map(({ exact }) => exact) };
    if (level !== "verbatim") return standsSpelled(prepared, quote, level, place.exact);
    const stands = { kind: level, span: place.exact };
    return hasContext ? stands : { ...stands, contextDiffers: true };
  }
  return undefined;
}

/** Where it stands in another spelling, which may be that of another word. */
function standsSpelled(
  prepared: PreparedText,
  { exact }: Quote,
  level: Exclude<ExactLevel, "verbatim">,
  span: Span,
): Location {
  const query = level === "typographic" ? undefined : createQuoteQuery({ exact }, "orthographic");
  const changes = query === undefined ? [] : prepared.matcher().changesAt(query, span);
  if (isTurned(changes)) return { kind: "conflict", span, changes };
  const kind = level === "joined" ? spellingOf(exact, prepared.text.slice(span.start, span.end)) : level;
  return { kind, span, repair: quoteFor(prepared, span) };
}

/** Where most of its words stand. */
function standsNear(prepared: PreparedText, quote: Quote): Location | undefined {
  const query = createQuoteQuery({ exact: quote.exact }, "orthographic");
  const all = query === undefined ? [] : prepared.matcher().nearPlaces(query);
  const likeliest = likeliestPlace(
    prepared.text,
    quote,
    all.map(({ span }) => span),
  );
  const places = likeliest === undefined ? all : all.filter(({ span }) => span === likeliest);
  const [first] = places;
  if (first === undefined) return undefined;
  const { span, changes } = first;
  if (isTurned(changes)) return { kind: "conflict", span, changes };
  if (places.length > 1) return { kind: "ambiguous", spans: places.map((place) => place.span) };
  return changes.length === 0
    ? { kind: "orthographic", span, repair: quoteFor(prepared, span) }
    : { kind: "drifted", span, changes };
}

const isTurned = (changes: readonly WordChange[]) => changes.some(({ kind }) => kind !== "word");

/** The first place where its letters stand and say something else, for what they cut is something else. */
function standsTorn({ text, names }: PreparedText, quote: Quote): Location | undefined {
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
