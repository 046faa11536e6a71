import { lazily } from "../memoise/lazily";
import type { ActorNames } from "../names/actorNames";
import { type Folded, fold } from "../text/fold";
import type { Span } from "../text/span";
import { align } from "./align";
import { changesOf, type WordChange } from "./changes";
import { differences } from "./differences";
import { formulaOf } from "./enoughInCommon";
import { createPassageIndex, type PassageIndex } from "./passageIndex";
import type { QuoteQuery } from "./quoteQuery";
import { alignedStretch, type Resemblance, resemblance } from "./resemblance";
import { readUnits, type Unit } from "./units";
import { isEnglish } from "./unknownNames";

/** A place where the words of a quote stand nearly, and what differs; nothing does where only spaces do. */
type NearPlace = { readonly span: Span; readonly changes: readonly WordChange[] };

const withoutSpaces = (text: string) => text.replaceAll(" ", "");

/** Compares quotes with passages of a text by their words. Queries are orthographic, offsets are of the original text. */
export type QuoteMatcher = {
  /**
   * The places that a quote resembles about equally well; none if they do not say the same, for then nobody can tell
   * which of them was meant.
   */
  nearPlaces(query: QuoteQuery): readonly NearPlace[];
  /** What differs between a quote and a given stretch. */
  changesAt(query: QuoteQuery, stretch: Span): readonly WordChange[];
};

/**
 * Creates the matcher of quotes with one text. `text` is folded orthographically. It is read when the first quote is
 * compared with all of it.
 */
export function createQuoteMatcher(text: Folded, names: ActorNames): QuoteMatcher {
  const index = lazily(() => createPassageIndex(readUnits(text, names)));
  const english = lazily(() => isEnglish(text.original));
  const quoteSide = ({ folded, origin }: QuoteQuery) => ({ folded, origin: -origin });

  function nearPlace(query: QuoteQuery, near: Resemblance): readonly NearPlace[] {
    const span = alignedStretch(near, query.exact);
    if (span === undefined) return [];
    const changes = changesOf(
      near.differences,
      near.steps,
      quoteSide(query),
      { folded: text, origin: 0 },
      english,
    );
    const [quoted, found] = [
      query.folded.text.slice(query.exact.start, query.exact.end),
      text.text.slice(span.start, span.end),
    ];
    if (changes.length === 0 && withoutSpaces(quoted) !== withoutSpaces(found)) return [];
    return [{ span: text.toOriginal(span.start, span.end), changes }];
  }

  return {
    nearPlaces(query) {
      return nearestPassages(readUnits(query.folded, names), index()).flatMap((near) =>
        nearPlace(query, near),
      );
    },
    changesAt(query, stretch) {
      const passage = fold(text.original.slice(stretch.start, stretch.end), "orthographic");
      const steps = align(readUnits(query.folded, names), readUnits(passage, names));
      return changesOf(
        differences(steps),
        steps,
        quoteSide(query),
        {
          folded: passage,
          origin: stretch.start,
        },
        english,
      );
    },
  };
}

/** A passage that is at most this much farther from a quote than the nearest one may have been meant as well. */
const MARGIN = 2;
/** The same for one that has too little of the quote. */
const SMALL_MARGIN = 1;
/** Where little tells the nearest one from others, those that have as much are to be more than so many times as far. */
const LEAD = 1.5;

const wordingOf = ({ steps }: Resemblance) => steps.flatMap(({ found }) => found?.form ?? []).join(" ");

/** The likest stretch of a passage, and the likest before and after it: sister sentences stand side by side. */
function resemblances(quote: readonly Unit[], passage: readonly Unit[]): readonly Resemblance[] {
  const best = resemblance(quote, passage);
  if (best === undefined) return [];
  const { start, end } = best.span;
  const sides = [passage.filter((unit) => unit.end <= start), passage.filter((unit) => unit.start >= end)];
  return [
    best,
    ...sides.flatMap((side) => (side.length * 2 >= quote.length ? (resemblance(quote, side) ?? []) : [])),
  ];
}

/** The candidates without those that overlap a better one. */
function apart(candidates: readonly Resemblance[]): readonly Resemblance[] {
  const kept: Resemblance[] = [];
  for (const candidate of candidates.toSorted((a, b) => a.effort - b.effort)) {
    const { start, end } = candidate.span;
    if (kept.every(({ span }) => span.end <= start || span.start >= end)) kept.push(candidate);
  }
  return kept;
}

/** How far from a quote passages in other words have to be, so that nobody can have meant them. */
function reachOf(rival: Resemblance, { distance, inCommon }: Resemblance): number {
  if (inCommon === "enough") return rival.inCommon === "enough" ? distance + MARGIN : -1;
  return rival.inCommon === "enough if alone" ? LEAD * distance : distance + SMALL_MARGIN;
}

/**
 * The passages that a quote resembles, all in the same words, in the order of the text. None if other words resemble it
 * about as much, for then nobody can tell which were meant, and none if the nearest is a formula filled otherwise.
 */
function nearestPassages(quote: readonly Unit[], index: PassageIndex): readonly Resemblance[] {
  const all = apart(index.near(quote).flatMap((passage) => resemblances(quote, passage)));
  const ranked = all.toSorted((a, b) => a.distance - b.distance);
  const best =
    ranked.find(({ inCommon }) => inCommon === "enough") ??
    ranked.find(({ inCommon }) => inCommon === "enough if alone");
  if (best === undefined || index.repeats(formulaOf(best.steps))) return [];
  const wording = wordingOf(best);
  const [same, others] = [true, false].map((isSame) =>
    all.filter((candidate) => (wordingOf(candidate) === wording) === isSame),
  );
  if (same === undefined || others?.some((rival) => rival.distance <= reachOf(rival, best))) return [];
  const isTurned = best.differences.some(({ kind }) => kind !== "word");
  if (best.inCommon === "enough if alone" && isTurned && same.length > 1) return [];
  return same.toSorted((a, b) => a.span.start - b.span.start);
}
