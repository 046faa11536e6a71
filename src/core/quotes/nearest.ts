import type { PassageIndex } from "./passageIndex";
import { type Resemblance, resemblance } from "./resemblance";
import type { Unit } from "./units";

/** Rivals that are no farther from a quote than this beyond the nearest one are as near as it. */
const MARGIN = 2;

/** The passages that resemble a quote about equally well, none of them overlapping another, in the order of the text. */
export function nearest(quote: readonly Unit[], index: PassageIndex): readonly Resemblance[] {
  const all = index
    .near(quote)
    .flatMap((passage) => resemblance(quote, passage) ?? [])
    .toSorted((a, b) => a.effort - b.effort);
  const apart: Resemblance[] = [];
  for (const candidate of all) {
    const { start, end } = candidate.span;
    if (apart.every(({ span }) => span.end <= start || span.start >= end)) apart.push(candidate);
  }
  const enough = apart.filter(({ inCommon }) => inCommon === "enough");
  const alone = apart.filter(({ inCommon }) => inCommon === "enough if alone");
  const same = enough.length > 0 || alone.length > 1 ? enough : alone;
  const best = Math.min(...same.map(({ distance }) => distance));
  return same
    .filter(({ distance }) => distance <= best + MARGIN)
    .toSorted((a, b) => a.span.start - b.span.start);
}
