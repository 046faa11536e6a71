import { distinct, groupsIn, sidesOf } from "./groups";
import { keyOf, type NamedActor, type Reading } from "./reading";
import { sideWeights } from "./sideWeights";
import type { SuggestedSides } from "./suggestSides";
import { cuesIn } from "./suggestType";

/** What tells how often a side is right that the rules find. */
export type SideCase = {
  /** Whether who does it is not named in the passage, and was looked for around it. */
  readonly isOutside: boolean;
  /** Whether it is the only one, right beside the words of an Arabic act: it may be who does it or whom it is done to. */
  readonly isAlone: boolean;
  /** In how many of three ways a passage looks as if it told more than one act. 0 for who does it, who is told well all the same. */
  readonly crowding: number;
};

type SidesField = "from" | "to" | "between";
/** The words of the codebook that tell an act, as tokens [at, at + length). */
type Act = { readonly at: number; readonly length: number };

/** A passage of more tokens tells more than one act as a rule. */
const LONG = 16;

/** How often a side must be right in cases like it to be suggested. */
export const leastRight = 0.8;

/** Counts what makes a passage hold more than one act: several words of the codebook, more actors than two, its length. */
function crowdingOf(reading: Reading): number {
  const { tokens, from, to } = reading;
  const named = distinct(groupsIn(reading, { from, to }).flatMap(sidesOf));
  const signs = [cuesIn(tokens.slice(from, to)).length > 1, named.length > 2, to - from > LONG];
  return signs.filter((isSo) => isSo).length;
}

/** Tells what kind of case each side is, of those that are not empty. `cue`: the words that tell the act. */
export function sideCases(
  reading: Reading,
  { between = [], from = [], to = [] }: SuggestedSides,
  cue: Act | undefined,
): Readonly<Partial<Record<SidesField, SideCase>>> {
  const ofField = (named: readonly NamedActor[]) => {
    const keys = new Set(named.map(keyOf));
    return reading.mentions.filter(
      ({ at, next, side }) => at >= reading.from && next <= reading.to && keys.has(keyOf(side)),
    );
  };
  const isBeside = (named: readonly NamedActor[]) =>
    cue !== undefined && ofField(named).some(({ at, next }) => next === cue.at || at === cue.at + cue.length);
  const isOne = (from.length === 0) !== (to.length === 0);
  const isAlone = (named: readonly NamedActor[]) => reading.isArabic && isOne && isBeside(named);
  const crowding = crowdingOf(reading);
  return {
    ...(from.length > 0 && {
      from: { isOutside: ofField(from).length === 0, isAlone: isAlone(from), crowding: 0 },
    }),
    ...(to.length > 0 && { to: { isOutside: false, isAlone: isAlone(to), crowding } }),
    ...(between.length > 0 && { between: { isOutside: false, isAlone: false, crowding } }),
  };
}

/** Estimates in which share of cases like this a side is right: a logistic regression on the coded articles. */
export function shareRight({ isOutside, isAlone, crowding }: SideCase): number {
  const { usual, outside, alone, crowding: each } = sideWeights;
  const odds = usual + (isOutside ? outside : 0) + (isAlone ? alone : 0) + crowding * each;
  return 1 / (1 + Math.exp(-odds));
}

/**
 * Returns those of the sides that are right in cases like theirs often enough, each judged by itself; undefined if none is
 * left. `least`: the smallest share.
 */
export function likelySides(
  reading: Reading,
  found: SuggestedSides,
  cue: Act | undefined,
  least: number,
): SuggestedSides | undefined {
  const cases = sideCases(reading, found, cue);
  const likely = (field: SidesField) => {
    const own = cases[field];
    return own === undefined || shareRight(own) < least ? [] : (found[field] ?? []);
  };
  if (found.between !== undefined) {
    const between = likely("between");
    return between.length > 0 ? { between } : undefined;
  }
  const [from, to] = [likely("from"), likely("to")];
  return from.length > 0 || to.length > 0 ? { from, to } : undefined;
}
