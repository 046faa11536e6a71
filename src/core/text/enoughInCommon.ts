import type { Step } from "./align";
import type { Difference } from "./differences";
import { unknownNames } from "./drift";
import type { Unit } from "./units";

/** With less in common, a passage is another one that happens to be built alike: "… condemned …". */
const SHARE_KEPT = 0.6;
/** How many units and letters have to stand: if words drifted, if the quote's first or last name was turned, and if neither. */
const AROUND_DRIFT = { units: 3, letters: 24 };
const BESIDE_END = { units: 2, letters: 10 };
const AROUND_TURN = { units: 2, letters: 7 };
/** More turned actors, numbers and negations than this, or than one in five units, are another passage's. */
const TURNS = 2;
const SHARE_TURNED = 0.2;

const isTelling = (unit: Unit | undefined) =>
  unit !== undefined && unit.kind !== "sign" && unit.kind !== "negation";

function needed(steps: readonly Step[], differences: readonly Difference[]) {
  const atEnd = differences.filter(({ from, to }) => from === 0 || to === steps.length);
  // Beside an end of the quote anything may follow: it is a name only if much else stands.
  const isDoubtful = atEnd.some(({ from, to }) => unknownNames(steps.slice(from, to)).length > 0);
  if (isDoubtful || differences.some(({ drift }) => drift > 0)) return AROUND_DRIFT;
  return atEnd.some(({ kind }) => kind !== "negation") ? BESIDE_END : AROUND_TURN;
}

/**
 * Whether enough of a quote stands in a passage to tell it from passages that are only built alike. The bounds are set so
 * that the quotes of a deleted paragraph are found nowhere else, and yet one changed name in a short clause is found.
 */
export function haveEnoughInCommon(steps: readonly Step[], differences: readonly Difference[]): boolean {
  const telling = steps.filter(({ quoted }) => isTelling(quoted));
  const kept = telling.filter(({ cost }) => cost === 0);
  const letters = kept.reduce((sum, { quoted }) => sum + (quoted?.form.length ?? 0), 0);
  const turns = differences.filter(({ kind }) => kind !== "word").length;
  const atLeast = needed(steps, differences);
  return (
    kept.length >= Math.max(atLeast.units, SHARE_KEPT * telling.length) &&
    letters >= atLeast.letters &&
    turns <= Math.max(TURNS, SHARE_TURNED * telling.length)
  );
}
