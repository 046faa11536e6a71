import { areOpposites } from "../lexicon/negation";
import type { AlignmentStep } from "./align";
import { driftOf } from "./drift";
import { withoutAccents } from "./exchangeCost";
import { meanTheSame, type Unit } from "./units";

/** What a change turns: who, how many or when, whether at all; or none of these. */
export type ChangeKind = "actor" | "number" | "negation" | "word";

/** Neighbouring units that differ between a quote and a passage. */
export type Difference = {
  readonly kind: ChangeKind;
  readonly quoted: readonly Unit[];
  readonly found: readonly Unit[];
  /** Index of its first step, and of the one after its last. */
  readonly from: number;
  readonly to: number;
  /** By how much the words drifted, in code units. */
  readonly drift: number;
};

const countInside = (units: readonly Unit[]) => units.reduce((sum, { negators }) => sum + negators, 0);

const isDate = ({ means }: Unit) => means.some((meaning) => /^[a-z]{3}$/u.test(meaning));

/** "5 May" and "May 5". */
function areSameSet(one: readonly Unit[], other: readonly Unit[]): boolean {
  const rest = [...other];
  return one.every((unit) => {
    const at = rest.findIndex((counterpart) => meanTheSame(unit, counterpart));
    if (at !== -1) rest.splice(at, 1);
    return at !== -1;
  });
}

function isTurned(kind: ChangeKind, quoted: readonly Unit[], found: readonly Unit[]): boolean {
  const [one, other] = [quoted, found].map((units) => units.filter((unit) => unit.kind === kind));
  if (one === undefined || other === undefined || one.length !== other.length) return true;
  if (kind === "negation" && countInside(quoted) !== countInside(found)) return true;
  if (kind === "number" && [...one, ...other].some(isDate)) return !areSameSet(one, other);
  return one.some((unit, index) => {
    const counterpart = other[index];
    return counterpart === undefined || !meanTheSame(unit, counterpart);
  });
}

/** Letters alone: "لا تقبل" and "لاتقبل", "cease-fire" and "ceasefire", "ningun" and "ningún" are the same. */
const lettersOf = (units: readonly Unit[]) =>
  units.map(({ form }) => withoutAccents(form.replace(/[\s-]+/gu, ""))).join("");

/** Whether two stretches differ only in what is written together. */
const areJoinedOtherwise = (quoted: readonly Unit[], found: readonly Unit[]) =>
  ![...quoted, ...found].some(({ kind }) => kind === "number" || kind === "actor") &&
  lettersOf(quoted) === lettersOf(found);

/** "كل ما ورد" and "كل الذي ورد": what stands for "which" denies nothing. */
const isWhich = (one: readonly Unit[], other: readonly Unit[]) =>
  one.length === 1 &&
  other.length === 1 &&
  /^[وف]?ما$/u.test(one[0]?.form ?? "") &&
  /^[وف]?(?:الذي|التي|الذين)$/u.test(other[0]?.form ?? "");

const isCurrency = (unit: Unit | undefined) => unit?.kind === "sign" && /^\p{Sc}$/u.test(unit.form);

/** Negators but for "non", which is written with a hyphen, apart or together. */
const negatorsIn = (units: readonly Unit[]) =>
  units.filter(({ kind, form }) => kind === "negation" && form !== "non").length;

/**
 * "now here" and "nowhere", "not able" and "notable": the same letters deny on one side alone. Arabic and Persian write a
 * negator onto its verb, "لاتقبل", and what is written without spaces is cut into words by a guess.
 */
const joinsNegator = (quoted: readonly Unit[], found: readonly Unit[]) =>
  negatorsIn(quoted) !== negatorsIn(found) &&
  quoted.length !== found.length &&
  [...quoted, ...found].every(
    ({ form }) =>
      !/[\p{Script=Arabic}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(form),
  );

function kindOf(
  steps: readonly AlignmentStep[],
  quoted: readonly Unit[],
  found: readonly Unit[],
): ChangeKind {
  if (areJoinedOtherwise(quoted, found)) return joinsNegator(quoted, found) ? "negation" : "word";
  if (isWhich(quoted, found) || isWhich(found, quoted)) return "word";
  if (steps.some((step) => isCurrency(step.quoted) && isCurrency(step.found))) return "number";
  const turned = (["actor", "number", "negation"] as const).find((kind) => isTurned(kind, quoted, found));
  if (turned !== undefined) return turned;
  const isReversed = steps.some(
    ({ quoted, found }) => quoted && found && areOpposites(quoted.form, found.form),
  );
  return isReversed ? "negation" : "word";
}

const unitsOf = ({ quoted, found }: AlignmentStep) => [quoted, found].flatMap((unit) => unit ?? []);
const isAnd = ({ form }: Unit) => /^(?:and|&|و|et|und|y|ve|и)$/u.test(form);
const isListed = ({ kind, form, attached }: Unit) =>
  (kind === "actor" && /^و?$/u.test(attached)) || /^[,،]$/u.test(form);

/**
 * The list of names, parted by commas and an "and", that a step of an alignment is in: the first step and the one after the
 * last.
 */
function listAround(steps: readonly AlignmentStep[], at: number): readonly [number, number] {
  const isIn = (index: number) =>
    steps[index] !== undefined &&
    unitsOf(steps[index] ?? { cost: 0 }).every((unit) => isListed(unit) || isAnd(unit));
  let [from, to] = [at, at];
  while (isIn(from - 1)) from -= 1;
  while (isIn(to)) to += 1;
  return [from, to];
}

/** Whether a list names the same actors in another order: "Japan and South Korea", "South Korea and Japan". */
function isReordered(list: readonly AlignmentStep[]): boolean {
  const [quoted, found] = (["quoted", "found"] as const).map((side) =>
    list.flatMap((step) => (step[side]?.kind === "actor" ? [step[side]] : [])),
  );
  const hasAnd = list.some(({ found: unit }) => unit && (isAnd(unit) || unit.attached === "و"));
  if (quoted === undefined || found === undefined || quoted.length !== found.length || !hasAnd) return false;
  const rest = [...found];
  return quoted.every((unit) => {
    const at = rest.findIndex((other) => meanTheSame(unit, other));
    if (at !== -1) rest.splice(at, 1);
    return at !== -1;
  });
}

/**
 * Returns the stretches in which an alignment differs, in order. Names of a list in another order are words put otherwise.
 */
export function differences(steps: readonly AlignmentStep[]): readonly Difference[] {
  return stretches(steps).map((difference) => {
    if (difference.kind !== "actor") return difference;
    const [from, to] = listAround(steps, difference.from);
    return to >= difference.to && isReordered(steps.slice(from, to))
      ? { ...difference, kind: "word" }
      : difference;
  });
}

function stretches(steps: readonly AlignmentStep[]): readonly Difference[] {
  const found: Difference[] = [];
  for (let from = 0; from < steps.length; from += 1) {
    let to = from;
    while ((steps[to]?.cost ?? 0) > 0) to += 1;
    if (to === from) continue;
    const own = steps.slice(from, to);
    const [quotedUnits, foundUnits] = [
      own.flatMap(({ quoted }) => quoted ?? []),
      own.flatMap(({ found }) => found ?? []),
    ];
    const kind = kindOf(own, quotedUnits, foundUnits);
    found.push({
      kind,
      quoted: quotedUnits,
      found: foundUnits,
      from,
      to,
      drift: areJoinedOtherwise(quotedUnits, foundUnits) ? 0 : driftOf(own),
    });
    from = to;
  }
  return found;
}
