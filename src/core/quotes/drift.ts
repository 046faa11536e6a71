import { areOpposites } from "../lexicon/negation";
import type { AlignmentStep } from "./align";
import type { Unit } from "./units";

/** A name that no list knows may have this many words. */
const WORDS_OF_A_NAME = 3;

const isWord = (unit: Unit | undefined) => unit?.kind === "word";
const isItem = (unit: Unit | undefined) => unit?.kind === "actor" || unit?.kind === "number";
const count = <Value>(values: readonly Value[], is: (value: Value) => boolean) => values.filter(is).length;

/**
 * The words of one side where the other has more actors or numbers, and no sign differs: they may be a name that no list
 * knows. With them, what they stand for, if it is not beside them in one step.
 */
function unknownName(steps: readonly AlignmentStep[], side: "quoted" | "found"): readonly AlignmentStep[] {
  const other = side === "quoted" ? "found" : "quoted";
  const lacks = count(steps, (step) => isItem(step[side])) < count(steps, (step) => isItem(step[other]));
  const words = steps.filter((step) => isWord(step[side]) && !isWord(step[other]));
  const isPunctuated = steps.some(({ quoted, found }) => (quoted ?? found)?.kind === "sign");
  if (!lacks || isPunctuated || words.length === 0 || words.length > WORDS_OF_A_NAME) return [];
  return [...words, ...steps.filter((step) => step[side] === undefined && isItem(step[other]))];
}

/** Words without a counterpart that are part of a name on the other side: "Mark" in "Mark Rutte" for "Mark Lind". */
function wordsOfName(steps: readonly AlignmentStep[], side: "quoted" | "found"): readonly AlignmentStep[] {
  const other = side === "quoted" ? "found" : "quoted";
  const names = new Set(
    steps.flatMap((step) => (step[other]?.kind === "actor" ? step[other].form.split(" ") : [])),
  );
  return steps.filter((step) => isWord(step[side]) && names.has(step[side]?.form ?? ""));
}

/** "condemned" and "condemn", "أدانت" and "تدن": most of the longer one's letters. */
const areFormsOfOneVerb = ({ quoted, found, cost }: AlignmentStep) =>
  cost <= 0.6 * Math.max(quoted?.form.length ?? 0, found?.form.length ?? 0);

/** The verb beside a negator that only one side has: "condemned", "did not condemn". */
function verbOfNegation(steps: readonly AlignmentStep[]): readonly AlignmentStep[] {
  const negators = (side: "quoted" | "found") => count(steps, (step) => step[side]?.kind === "negation");
  const verbs = steps.filter((step) => isWord(step.quoted) && isWord(step.found) && areFormsOfOneVerb(step));
  return negators("quoted") !== negators("found") && verbs.length === 1 ? verbs : [];
}

function driftOfExchange(quoted: Unit, found: Unit, cost: number): number {
  if (quoted.kind !== found.kind) return Math.max(quoted.form.length, found.form.length) + 1;
  if (quoted.kind === "negation" || quoted.kind === "number") return 0;
  // The same actor in other words, however many, or another actor.
  if (quoted.kind === "actor") return 0;
  return areOpposites(quoted.form, found.form) ? 0 : cost;
}

function driftOfStep({ quoted, found, cost }: AlignmentStep): number {
  if (cost === 0) return 0;
  if (quoted !== undefined && found !== undefined) return driftOfExchange(quoted, found, cost);
  const { kind, form } = quoted ?? found ?? { kind: "sign", form: "" };
  if (kind === "negation" || kind === "number") return 0;
  return kind === "actor" ? form.length + 1 : cost;
}

/** Returns the steps on which words of either side may be a name that no list knows. */
export const unknownNames = (steps: readonly AlignmentStep[]): readonly AlignmentStep[] => [
  ...unknownName(steps, "quoted"),
  ...unknownName(steps, "found"),
];

/**
 * Returns by how much the words of neighbouring differences drifted, in code units. An actor or a number in another's place
 * is no drift, nor is a number or a negator more, nor what follows from them: the words of a name that no list knows ("Jens
 * Stoltenberg" for "Rutte"), the verb after a negator.
 */
export function driftOf(steps: readonly AlignmentStep[]): number {
  const follows = new Set([
    ...unknownNames(steps),
    ...wordsOfName(steps, "quoted"),
    ...wordsOfName(steps, "found"),
    ...verbOfNegation(steps),
  ]);
  return steps.reduce((drift, step) => (follows.has(step) ? drift : drift + driftOfStep(step)), 0);
}
