import { type EvidenceStep, indexOfStep } from "../core/graph/walk";
import { selectSteps } from "./selectedEvidence";
import type { State } from "./state";

/**
 * Returns a changed state in which the same passage is read as before: it may have another number by then. Where it is gone,
 * what stands in its place in the same claim is read, else what has its number, or the last.
 */
export function stayingAtPassage(before: State, after: State): State {
  // A selector remembers one state: the earlier one is asked first.
  const earlier = selectSteps(before);
  const step = placeAmong(earlier, before.view.step, selectSteps(after));
  return step === after.view.step ? after : { ...after, view: { ...after.view, step } };
}

function placeAmong(earlier: readonly EvidenceStep[], step: number, later: readonly EvidenceStep[]): number {
  const read = earlier[step];
  const same = read === undefined ? -1 : indexOfStep(later, read);
  if (same !== -1) return same;
  const isOwn = ({ tie, claim }: EvidenceStep) => tie === read?.tie && claim === read.claim;
  const begins = later.findIndex(isOwn);
  if (begins === -1) return Math.max(0, Math.min(step, later.length - 1));
  return Math.min(begins + step - earlier.findIndex(isOwn), later.findLastIndex(isOwn));
}
