import { limits } from "../dossier/limits";
import { isNegator } from "../lexicon/negation";
import { lazily } from "../memoise/lazily";
import { oncePer } from "../memoise/oncePer";
import { type ActorNames, type ActorWithNames, createActorNames } from "../names/actorNames";
import { fold } from "../text/fold";
import type { Quote, Span } from "../text/span";
import { tokens } from "../text/tokens";
import type { WordChange } from "./changes";
import { exactPlace, letterPlaces, likeliestPlace } from "./locateExact";
import type { Location } from "./location";
import { createPreparedText, type PreparedText, quoteFor, standingOn } from "./preparedText";
import { createQuoteQuery, EXACT_LEVELS, type ExactLevel } from "./quoteQuery";
import { tokenSplitAt } from "./splitsToken";

/** Checks quotes against texts and makes quotes of texts, so that what is made always passes the check. */
export type QuoteCheck = {
  /**
   * Answers where a quote stands in a text, and how well.
   *
   * The words come first, and context only chooses: where they stand once, they stand there, whatever is around them now;
   * where they stand several times, with their own context, or else with the one that is clearly most like it. A turned
   * actor, number or negation is always a `conflict`, never drift, and so is a quote that cuts a word or a number into
   * another ("5" in "15"). Where different passages resemble a quote about equally well, it is `missing` rather than placed;
   * `docs/FIGURES.md` has how often a place is right. Repetitions of one passage are `ambiguous`, but a conflict with all of
   * them stays one, and stands at the first. An empty quote is `missing`.
   *
   * Time is linear in the text for the exact levels and for reading the text once; after that, comparing a quote costs a
   * search for its skeleton and at most some 300 alignments of its own length. A quote of more than 2,000 words and signs is
   * looked for on the exact levels only.
   */
  checkQuote(text: string, quote: Quote): Location;
  /**
   * Makes the quote of a stretch of a text: its own characters, with context only where it needs any. What cuts a name so
   * that it means something else ("Sudan" in "South Sudan") gets the rest of it as context. Undefined where nothing or more
   * than a quote may hold is selected, and where the check would not find the stretch again.
   */
  makeQuote(text: string, span: Span): Quote | undefined;
};

/** Edits share the list of actors, and to index their names takes longer than to check a claim. */
const namesOf = oncePer((actors: readonly ActorWithNames[]): ActorNames => createActorNames(actors));

/** Creates the check for one dossier's actors: their names and aliases in all languages. What it finds out about a text it keeps as long as it lives. */
export function createQuoteCheck(actors: readonly ActorWithNames[]): QuoteCheck {
  const names: () => ActorNames = lazily(() => namesOf(actors));
  const texts = new Map<string, PreparedText>();
  const prepare = (text: string): PreparedText => {
    const prepared = texts.get(text) ?? createPreparedText(text, names);
    texts.set(text, prepared);
    return prepared;
  };
  return {
    checkQuote: (text, quote) => locate(prepare(text), quote),
    makeQuote(text, span) {
      if (span.end <= span.start || span.end - span.start > limits.quote) return undefined;
      const prepared = prepare(text);
      const quote = quoteFor(prepared, span);
      const isLong = Math.max(quote.prefix?.length ?? 0, quote.suffix?.length ?? 0) > limits.quote;
      const found = locate(prepared, quote);
      return found.kind === "verbatim" && found.span.start === span.start && !isLong ? quote : undefined;
    },
  };
}

/** Answers by the first level of the ladder on which a quote stands. */
const locate = (prepared: PreparedText, quote: Quote): Location =>
  standsExactly(prepared, quote) ??
  standsNear(prepared, quote) ??
  standsSplit(prepared, quote) ?? { kind: "missing" };

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
function standsSplit({ text, names }: PreparedText, quote: Quote): Location | undefined {
  for (const span of letterPlaces(text, quote.exact)) {
    const split = tokenSplitAt(text, span, names());
    if (split === undefined) continue;
    const { whole, part, kind } = split;
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

/**
 * Letters that make a word of its own on either side of a joint: fewer are a prefix ("re-signed") or a particle ("a part").
 */
const LETTERS_OF_A_WORD = 3;

const partsOf = (words: string) =>
  fold(words, "typographic")
    .text.split(/[\s-]+/u)
    .filter((part) => part !== "");

/** Where words are parted, in letters from the beginning, with the length of the shorter word beside each joint. */
function jointsOf(parts: readonly string[]): ReadonlyMap<number, number> {
  const joints = new Map<number, number>();
  let at = 0;
  for (const [index, part] of parts.entries()) {
    if (index > 0) joints.set(at, Math.min(part.length, parts[index - 1]?.length ?? 0));
    at += part.length;
  }
  return joints;
}

const negatorsIn = (words: string) =>
  tokens(fold(words, "orthographic").text).filter(({ form }) => isNegator(form)).length;

/**
 * Returns what words differ in that have the same letters apart or together: in typography where two words make one,
 * "cease-fire", "ceasefire"; in spelling where a particle, a prefix or a negator is joined, for "re-signed" is not
 * "resigned", nor "لا حق" "لاحق", and somebody has to look; in spelling, too, where letters differ.
 */
function spellingOf(quoted: string, found: string): "typographic" | "orthographic" {
  const [one, other] = [partsOf(quoted), partsOf(found)];
  if (one.join("") !== other.join("") || negatorsIn(quoted) !== negatorsIn(found)) return "orthographic";
  const [first, second] = [jointsOf(one), jointsOf(other)];
  const own = [
    ...[...first].filter(([at]) => !second.has(at)),
    ...[...second].filter(([at]) => !first.has(at)),
  ];
  return own.every(([, length]) => length >= LETTERS_OF_A_WORD) ? "typographic" : "orthographic";
}
