import type { ClaimId, Dossier } from "../core/dossier/dossier";
import { hasTyped } from "../core/edit/addTyped";
import { type ClaimDraft, withoutGone } from "../core/edit/claimDraft";
import { faultsOf } from "../core/edit/draftFaults";
import { lookAt } from "../core/edit/lookAt";
import { refuseProposal } from "../core/edit/proposals";
import { addDraft, saveDraft } from "../core/edit/saveDraft";
import { closeDraft } from "./coding";
import { selectIsEditable } from "./editable";
import { edit } from "./editing";
import { selectClaim } from "./selectingClaim";
import type { Change, State } from "./state";
import { blankDraft, contentDraft, freshDraft } from "./walkDrafts";
import { goOn, goToStop, here, openForm, putAside } from "./walking";
import { selectStop } from "./walkStops";

/**
 * Makes the open form a claim and remembers that its sentence was looked at, as one step. `stays`: for another claim of the
 * same sentence; else it goes on, unless the sentence holds a second statement (`contentDraft`), which comes next.
 * Does nothing while something is missing.
 */
export function saveAtStop(stays: boolean): Change {
  return (state) => {
    const at = here(state);
    const { draft } = state.coding;
    if (at === undefined || draft === undefined || !selectIsEditable(state)) return state;
    if (faultsOf(draft, state.graph.dossier).length > 0) return state;
    const [document, { sentence }] = at;
    const kind = draft.claim === undefined ? "add-claim" : "edit-claim";
    const saved = edit(kind, (dossier) => lookAt(document, sentence, false)(saveDraft(draft)(dossier)))(
      state,
    );
    const { claims } = saved.graph.dossier;
    const claim = draft.claim ?? claims.at(-1)?.id;
    const closed = closeDraft(saved);
    const shown = claim === undefined ? closed : selectClaim(claim)(closed);
    if (stays && isProposedHere(shown)) return onward(shown);
    const next = stays ? anotherDraft(shown) : contentDraft(draft, at, shown);
    return next === undefined ? onward(shown) : openForm(next, shown);
  };
}

const isProposedHere = (state: State): boolean => (selectStop(state)?.proposals.length ?? 0) > 0;

/** Goes to what is still proposed of the sentence, else to the next one; at the last it stays, with a form for what else it says. */
const onward: Change = (state) => {
  const stop = selectStop(state);
  const next = isProposedHere(state) ? state : goOn(1)(state);
  return next === state && stop !== undefined ? goToStop(stop)(state) : next;
};

/**
 * Gives what is marked to a claim that says the same, in place of a second one, see `addDraft`. A form of which the claim does not take all that was typed can be brought back.
 * `stays`: for another claim of the same sentence.
 */
export function addAtStop(id: ClaimId, stays = false): Change {
  return (state) => {
    const at = here(state);
    const { draft } = state.coding;
    if (at === undefined || draft === undefined) return state;
    if (withoutGone(draft, state.graph.dossier).evidence === undefined) return state;
    const [document, { sentence }] = at;
    const added = edit("add-passage", (dossier) =>
      lookAt(document, sentence, false)(addDraft(id, draft)(dossier)),
    )(state);
    if (added === state) return state;
    const claim = added.graph.dossier.claims.find((own) => own.id === id);
    const isLeft = claim !== undefined && !hasTyped(claim, draft);
    const closed = closeDraft(added);
    const kept = isLeft ? { ...closed, coding: { ...closed.coding, discarded: draft } } : closed;
    const shown = selectClaim(id)(kept);
    const next = stays && !isProposedHere(shown) ? anotherDraft(shown) : undefined;
    return next === undefined ? onward(shown) : openForm(next, shown);
  };
}

/** The form for another claim of the same sentence. */
function anotherDraft(state: State): ClaimDraft | undefined {
  const at = here(state);
  return at && freshDraft(at[1], at[0], state);
}

/**
 * Remembers that the sentence holds no claim, or no further one, and goes on; what is proposed of it is refused. At the last
 * sentence it stays, with an empty form.
 */
export const nothingAtStop: Change = (state) => {
  const at = here(state);
  if (at === undefined || !selectIsEditable(state)) return state;
  const [document, { sentence, claims, proposals }] = at;
  const decide = (dossier: Dossier) =>
    proposals.reduce(
      (next, key) => refuseProposal(key)(next),
      lookAt(document, sentence, claims === 0)(dossier),
    );
  const decided = edit("look-at", decide)(state);
  const next = goOn(1)(decided);
  const evidence = state.coding.draft?.evidence;
  return next === decided && evidence !== undefined
    ? openForm(blankDraft(evidence), putAside(decided))
    : next;
};

/** Refuses the proposal whose form is open, and opens what comes next at the sentence; what was entered can be brought back. */
export const refuseAtStop: Change = (state) => {
  const { draft, isTouched } = state.coding;
  const key = draft?.proposal;
  if (key === undefined) return state;
  const refused = edit("refuse-proposal", refuseProposal(key))(state);
  const stop = selectStop(refused);
  if (refused === state || stop === undefined) return state;
  const closed = closeDraft(refused);
  return goToStop(stop)(isTouched ? { ...closed, coding: { ...closed.coding, discarded: draft } } : closed);
};
