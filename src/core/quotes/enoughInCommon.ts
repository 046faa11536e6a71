import type { AlignmentStep } from "./align";
import type { Difference } from "./differences";
import { unknownNames } from "./drift";
import type { Unit } from "./units";

/** With less in common, a passage is another one that happens to be built alike: "… condemned …". */
const SHARE_KEPT = 0.6;
/** How many units and letters have to stand. */
type Share = { readonly units: number; readonly letters: number };
const AROUND_DRIFT: Share = { units: 3, letters: 24 };
const AROUND_TURN: Share = { units: 2, letters: 7 };
/** Beside an end of the quote anything may follow: words are taken for a name that no list knows only if much else stands. */
const BESIDE_UNKNOWN_NAME: Share = { units: 4, letters: 16 };
/** Where what begins or ends the quote is turned, less holds it in place: more words, or another name that stands. */
const BESIDE_END: Share = { units: 3, letters: 12 };
const BESIDE_END_WITH_NAME: Share = { units: 2, letters: 10 };
/** More turned actors, numbers and negations than this, or than one in five units, are another passage's. */
const TURNS = 2;
const SHARE_TURNED = 0.2;

/** Where nothing but numbers differs, and where one word is spelled with a letter or two more or less. */
const AROUND_NUMBERS: Share = { units: 3, letters: 10 };
const AROUND_SPELLING: Share = { units: 2, letters: 12 };
/** A Chinese, Japanese or Korean character says as much as so many letters. */
const LETTERS_IN_A_CHARACTER = 3;

/** How many letters the form of a unit is worth. */
const lettersIn = (form: string) =>
  form.length +
  (LETTERS_IN_A_CHARACTER - 1) *
    (form.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu)?.length ?? 0);

/** A word in another spelling: a letter or two in eight differ. */
const isSpelling = ({ quoted, found, cost }: AlignmentStep) =>
  quoted?.kind === "word" &&
  found?.kind === "word" &&
  cost <= 2 &&
  cost * 4 <= Math.max(quoted.form.length, found.form.length);

/** Whether nothing but the spelling of a word or two differs. */
function isRespelled(steps: readonly AlignmentStep[]): boolean {
  const differing = steps.filter(({ cost }) => cost > 0);
  return differing.length > 0 && differing.length <= 2 && differing.every(isSpelling);
}

const isTelling = (unit: Unit | undefined) =>
  unit !== undefined && unit.kind !== "sign" && unit.kind !== "negation";

function needed(steps: readonly AlignmentStep[], differences: readonly Difference[]): Share {
  if (isRespelled(steps)) return AROUND_SPELLING;
  const atEnd = differences.filter(({ from, to }) => from === 0 || to === steps.length);
  if (differences.some(({ drift }) => drift > 0)) return AROUND_DRIFT;
  if (atEnd.some(({ from, to }) => unknownNames(steps.slice(from, to)).length > 0))
    return BESIDE_UNKNOWN_NAME;
  if (atEnd.every(({ kind }) => kind === "negation")) return AROUND_TURN;
  return steps.some(({ quoted, cost }) => quoted?.kind === "actor" && cost === 0)
    ? BESIDE_END_WITH_NAME
    : BESIDE_END;
}

/** Whether all that is no number stands, and each number that differs has another in its place. */
const onlyNumbersDiffer = (steps: readonly AlignmentStep[]) =>
  steps.every(
    ({ quoted, found, cost }) => cost === 0 || (quoted?.kind === "number" && found?.kind === "number"),
  ) && steps.some(({ cost }) => cost > 0);

/** Words put for quite other ones: more than this, and this share of the longer words, make another sentence built alike. */
const OTHER_WORDS = 1;
const SHARE_OF_OTHER_WORDS = 0.4;
const isLong = (unit: Unit | undefined) => unit?.kind === "word" && lettersIn(unit.form) >= 4;

/** Whether a long word stands for quite another one. */
const isOtherWord = ({ quoted, found, cost }: AlignmentStep) =>
  isLong(quoted) &&
  found?.kind === "word" &&
  cost >= 0.6 * Math.max(quoted?.form.length ?? 0, found.form.length);

/** "Everyone has the right to form and to join" beside "… to seek and to enjoy": a formula, filled otherwise. */
function isFilledOtherwise(steps: readonly AlignmentStep[]): boolean {
  const other = steps.filter(isOtherWord);
  const slots = steps.filter(
    (step, index) => isOtherWord(step) && !steps.slice(index - 1, index).some(isOtherWord),
  );
  const long = steps.filter(({ quoted }) => isLong(quoted));
  return slots.length > OTHER_WORDS && other.length >= SHARE_OF_OTHER_WORDS * long.length;
}

/** Words that a sentence shares with others of its text where it is a formula: "No one shall be …". */
const WORDS_OF_A_FORMULA = 4;
/** Of a longer quote, what stands after its beginning tells whose it is, if so many of its longer words stand. */
const UNITS_OF_A_FORMULA = 12;

/** Whether so much of a long quote stands that how it begins no longer counts. */
function standsBeyondFormula(steps: readonly AlignmentStep[]): boolean {
  const telling = steps.filter(({ quoted }) => isTelling(quoted));
  const long = steps.filter(({ quoted }) => isLong(quoted));
  const kept = long.filter(({ cost }) => cost === 0);
  return telling.length > UNITS_OF_A_FORMULA && kept.length >= SHARE_KEPT * long.length;
}

/**
 * Returns the words that a passage begins with as the quote does, if another word is filled in after them: if more of the
 * text begins so, the passage is a sister of the one that was quoted. "… deprived of his property" beside "… of his
 * nationality".
 */
export function formulaOf(steps: readonly AlignmentStep[]): readonly Unit[] {
  const wordsUpTo = (end: number) =>
    steps.slice(0, end).reduce((sum, { quoted }) => sum + (quoted?.form.split(" ").length ?? 1), 0);
  const length = steps.findIndex((_, index) => wordsUpTo(index + 1) >= WORDS_OF_A_FORMULA) + 1;
  const beginning = steps.slice(0, length);
  const stands = length > 0 && beginning.every(({ cost }) => cost === 0);
  return stands && steps.some(isOtherWord) && !standsBeyondFormula(steps)
    ? beginning.flatMap(({ found }) => found ?? [])
    : [];
}

/** How much tells a passage from all others: enough by itself, enough where no other passage has as much, or too little. */
export type InCommon = "enough" | "enough if alone" | "too little";

/** What stands in a short quote, and the share of its words, where no other passage has as much. */
const ALONE: Share = { units: 2, letters: 6 };
const ALONE_BESIDE_NUMBERS: Share = { units: 1, letters: 4 };
const SHARE_KEPT_ALONE = 0.5;

const isTurned = ({ kind }: Difference) => kind !== "word";
/** Whether no more is turned than an edit of a passage turns. */
const areFewTurned = (telling: readonly AlignmentStep[], differences: readonly Difference[]) =>
  differences.filter(isTurned).length <= Math.max(TURNS, SHARE_TURNED * telling.length);

const keptIn = (telling: readonly AlignmentStep[]) =>
  telling.filter((step) => step.cost === 0 || isSpelling(step));
const has = (kept: readonly AlignmentStep[], share: Share) =>
  kept.length >= share.units &&
  kept.reduce((sum, { quoted }) => sum + lettersIn(quoted?.form ?? ""), 0) >= share.letters;

/** "Russia and Norland" beside "Russia and Japan": another name stands, and nothing but this one was put for another. */
function turnsOneName(steps: readonly AlignmentStep[]): boolean {
  const [only, ...others] = steps.filter(({ cost }) => cost > 0);
  const standing = steps.filter(({ quoted, cost }) => quoted?.kind === "actor" && cost === 0);
  return (
    others.length === 0 &&
    only?.quoted?.kind === "actor" &&
    only.found?.kind === "actor" &&
    standing.length > 0
  );
}

/** Returns whether a passage has enough of a quote to be the one meant if no other has as much. */
export function standsAlone(steps: readonly AlignmentStep[], differences: readonly Difference[]): boolean {
  const telling = steps.filter(({ quoted }) => isTelling(quoted));
  const kept = keptIn(telling);
  if (isFilledOtherwise(steps)) return false;
  if (onlyNumbersDiffer(steps)) return has(kept, ALONE_BESIDE_NUMBERS);
  const turnsName = differences.some(
    ({ kind, quoted, found }) =>
      kind === "actor" || (kind === "number" && [...quoted, ...found].some((unit) => unit.kind === "word")),
  );
  return (
    kept.length >= SHARE_KEPT_ALONE * telling.length &&
    areFewTurned(telling, differences) &&
    (!turnsName || turnsOneName(steps)) &&
    has(kept, ALONE)
  );
}

/**
 * Returns whether enough of a quote stands in a passage to tell it from passages that are only built alike. The bounds are
 * set so that the quotes of a deleted paragraph are found nowhere else, and yet one changed name in a short clause is
 * found.
 */
export function inCommon(steps: readonly AlignmentStep[], differences: readonly Difference[]): InCommon {
  const telling = steps.filter(({ quoted }) => isTelling(quoted));
  const isSpelledOtherwise = isRespelled(steps);
  const kept = telling.filter((step) => step.cost === 0 || (isSpelledOtherwise && isSpelling(step)));
  if (isFilledOtherwise(steps)) return "too little";
  if (onlyNumbersDiffer(steps) && has(kept, AROUND_NUMBERS)) return "enough";
  const isMostKept = kept.length >= SHARE_KEPT * telling.length && areFewTurned(telling, differences);
  if (isMostKept && has(kept, needed(steps, differences))) return "enough";
  return standsAlone(steps, differences) ? "enough if alone" : "too little";
}
