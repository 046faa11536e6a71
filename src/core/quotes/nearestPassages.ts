import { formulaOf } from "./enoughInCommon";
import type { PassageIndex } from "./passageIndex";
import { type Resemblance, resemblance } from "./resemblance";
import type { Unit } from "./units";

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
export function nearestPassages(quote: readonly Unit[], index: PassageIndex): readonly Resemblance[] {
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
