import type { Step } from "./align";
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

const isTelling = (unit: Unit | undefined) =>
  unit !== undefined && unit.kind !== "sign" && unit.kind !== "negation";

function needed(steps: readonly Step[], differences: readonly Difference[]): Share {
  const atEnd = differences.filter(({ from, to }) => from === 0 || to === steps.length);
  if (differences.some(({ drift }) => drift > 0)) return AROUND_DRIFT;
  if (atEnd.some(({ from, to }) => unknownNames(steps.slice(from, to)).length > 0))
    return BESIDE_UNKNOWN_NAME;
  if (atEnd.every(({ kind }) => kind === "negation")) return AROUND_TURN;
  return steps.some(({ quoted, cost }) => quoted?.kind === "actor" && cost === 0)
    ? BESIDE_END_WITH_NAME
    : BESIDE_END;
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
