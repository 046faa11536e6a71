import type { Span } from "../text/span";
import { type AlignmentStep, align } from "./align";
import { type Difference, differences } from "./differences";
import { type InCommon, inCommon, standsAlone } from "./enoughInCommon";
import { editDistance } from "./exchangeCost";
import { createSkeleton } from "./skeleton";
import type { Unit } from "./units";

/** A passage beside a quote: it may say the same, the contrary, or something else. */
export type Resemblance = {
  readonly steps: readonly AlignmentStep[];
  readonly differences: readonly Difference[];
  /** What the alignment costs: of two that overlap, the cheaper one is right. */
  readonly effort: number;
  /** How far it is from the quote: drifted code units, and as much as a word for each turned actor, number or negation. */
  readonly distance: number;
  /** In units of the folded text. */
  readonly span: Span;
  /** Whether enough stands to tell it from other passages: too little where much of it drifted. */
  readonly inCommon: InCommon;
};

/** The share of a quote's words that may have drifted, where other passages resemble it and where none does. */
const DRIFT_SHARE = 0.2;
const DRIFT_SHARE_ALONE = 0.3;
/** How much of them, in code units. */
const DRIFT_AT_MOST = 32;
/** Longer passages are not compared letter by letter. */
const LETTERS_COMPARED = 400;
/** About a name's length: passages whose actor differs are as far from a quote as those with a word more. */
const DISTANCE_OF_A_TURN = 6;

/** Returns how a quote resembles the nearest stretch of a passage; undefined if nothing answers to it. */
export function resemblance(quote: readonly Unit[], passage: readonly Unit[]): Resemblance | undefined {
  const steps = align(withSplitNames(quote, passage), passage);
  const found = steps.flatMap((step) => step.found ?? []);
  const [first, last] = [found[0], found.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const all = differences(steps);
  const drift = all.reduce((sum, difference) => sum + difference.drift, 0);
  const skeleton = createSkeleton(quote).text;
  const limit = Math.min(DRIFT_AT_MOST, DRIFT_SHARE * skeleton.length);
  // Words that were put for others have letters in common all the same.
  const isNear = () =>
    drift <= limit ||
    (drift <= 2 * limit &&
      skeleton.length <= LETTERS_COMPARED &&
      editDistance(skeleton, createSkeleton(found).text) <= limit);
  const turns = all.filter(({ kind }) => kind !== "word").length;
  const isNearAlone = drift <= Math.min(DRIFT_AT_MOST, DRIFT_SHARE_ALONE * skeleton.length);
  const common = (): InCommon => {
    if (isNear()) return inCommon(steps, all);
    return isNearAlone && standsAlone(steps, all) ? "enough if alone" : "too little";
  };
  return {
    steps,
    differences: all,
    effort: steps.reduce((sum, { cost }) => sum + cost, 0),
    distance: drift + DISTANCE_OF_A_TURN * turns,
    span: { start: first.start, end: last.end },
    inCommon: common(),
  };
}

/** Returns the stretch of the text that answers to a stretch of the quote; both in units of their folded copies. */
export function alignedStretch({ steps }: Resemblance, { start, end }: Span): Span | undefined {
  const isInside = ({ quoted }: AlignmentStep) =>
    quoted !== undefined && quoted.start < end && quoted.end > start;
  const own = steps.slice(steps.findIndex(isInside), steps.findLastIndex(isInside) + 1);
  const found = own.flatMap((step) => step.found ?? []);
  const [first, last] = [found[0], found.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  return { start: first.end - keptLength(own[0], first), end: last.start + keptLength(own.at(-1), last) };
}

/** How much of a unit of the text belongs to the quote's, which may begin or end inside it. */
function keptLength(step: AlignmentStep | undefined, { form, start, end }: Unit): number {
  const isPart = step?.cost === 0 && step.quoted !== undefined && step.quoted.form.length < form.length;
  return isPart ? step.quoted.form.length : end - start;
}

/** The words that a quote's first or last units share with the end or the beginning of a longer name. */
function splitName(units: readonly Unit[], name: Unit, atStart: boolean): Unit | undefined {
  for (let count = Math.min(units.length, 4); count > 0; count -= 1) {
    const own = atStart ? units.slice(0, count) : units.slice(-count);
    const [first, last] = [own[0], own.at(-1)];
    if (first === undefined || last === undefined || own.some(({ kind }) => kind !== "word")) continue;
    const form = own.map((unit) => unit.form).join(" ");
    const isPart = atStart ? name.form.endsWith(` ${form}`) : name.form.startsWith(`${form} `);
    if (isPart) return { ...name, form, start: first.start, end: last.end };
  }
  return undefined;
}

/**
 * A quote may begin or end inside a name of several words, "… of North" or "Korea and …". Read alone, the rest is no name;
 * beside the passage that has the whole name, it is that name.
 */
function withSplitNames(quote: readonly Unit[], passage: readonly Unit[]): readonly Unit[] {
  let units = quote;
  for (const name of passage) {
    if (name.kind !== "actor" || !name.form.includes(" ")) continue;
    const start = splitName(units, name, true);
    if (start !== undefined) units = [start, ...units.filter((unit) => unit.start >= start.end)];
    const end = splitName(units, name, false);
    if (end !== undefined) units = [...units.filter((unit) => unit.end <= end.start), end];
  }
  return units;
}
