import { areOpposites } from "../lexicon/negation";
import type { Step } from "./align";
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

function isTurned(kind: ChangeKind, quoted: readonly Unit[], found: readonly Unit[]): boolean {
  const [one, other] = [quoted, found].map((units) => units.filter((unit) => unit.kind === kind));
  if (one === undefined || other === undefined || one.length !== other.length) return true;
  if (kind === "negation" && countInside(quoted) !== countInside(found)) return true;
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

function kindOf(steps: readonly Step[], quoted: readonly Unit[], found: readonly Unit[]): ChangeKind {
  if (areJoinedOtherwise(quoted, found)) return joinsNegator(quoted, found) ? "negation" : "word";
  if (steps.some((step) => isCurrency(step.quoted) && isCurrency(step.found))) return "number";
  const turned = (["actor", "number", "negation"] as const).find((kind) => isTurned(kind, quoted, found));
  if (turned !== undefined) return turned;
  const isReversed = steps.some(
    ({ quoted, found }) => quoted && found && areOpposites(quoted.form, found.form),
  );
  return isReversed ? "negation" : "word";
}

/** The stretches in which an alignment differs, in order. */
export function differences(steps: readonly Step[]): readonly Difference[] {
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
