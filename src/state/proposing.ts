import { proposalDraft } from "../core/edit/proposalDraft";
import { openProposals, proposalKey, refuseProposal, takenProposals } from "../core/edit/proposals";
import { closeDraft, openDraft, saveClaim } from "./coding";
import { edit } from "./editing";
import { selectionOf } from "./formsAside";
import type { Change, State } from "./state";
import { showPanel } from "./viewing";
import { selectLookedAt, selectStops } from "./walkStops";

/** Returns how many proposals wait. */
export const selectWaiting = ({ graph }: State): number => openProposals(graph.dossier).length;

/** Returns the place of the open form's proposal among those that wait; undefined where it is about none. */
function placeOfShown({ graph, coding }: State): number | undefined {
  const at = openProposals(graph.dossier).findIndex(
    (proposal) => proposalKey(proposal) === coding.draft?.proposal,
  );
  return at === -1 ? undefined : at;
}

/** Returns how many proposals were taken and are claims now, or passages of some, and how many were refused. */
export function selectDecided({ graph: { dossier } }: State): {
  readonly taken: number;
  readonly refused: number;
} {
  const { proposals = [] } = dossier;
  return {
    taken: takenProposals(dossier).length,
    refused: proposals.filter(({ state }) => state === "refused").length,
  };
}

/** In UTF-16 code units of all originals: of more, sentences are not found while the page waits only to be counted. */
const MOST_COUNTED = 50_000;

/**
 * Returns how many sentences nobody has looked at once all that was proposed is decided; 0 before that, and where the texts are
 * too long to be read for a count.
 */
export function selectLeftToWalk(state: State): number {
  const { taken, refused } = selectDecided(state);
  if (taken + refused === 0 || selectWaiting(state) > 0) return 0;
  const lengths = state.graph.dossier.documents.map(({ texts, language }) => texts[language]?.length ?? 0);
  if (lengths.reduce((sum, length) => sum + length, 0) > MOST_COUNTED) return 0;
  return selectStops(state).length - selectLookedAt(state);
}

/**
 * Returns which of all proposals the open form is about, from 1, and how many there are, those that are decided included, which
 * come first; undefined where it is about none.
 */
export function selectProposalNumber(state: State): { readonly at: number; readonly of: number } | undefined {
  const place = placeOfShown(state);
  if (place === undefined) return undefined;
  const { taken, refused } = selectDecided(state);
  return { at: taken + refused + place + 1, of: taken + refused + selectWaiting(state) };
}

/** Opens the form of the proposal that has this place among those that wait, or of the first; marks its passage. */
export function reviewProposals(at = 0): Change {
  return (state) => {
    const open = openProposals(state.graph.dossier);
    const proposal = open[at] ?? open[0];
    if (proposal === undefined) return state;
    const draft = proposalDraft(proposal);
    const selection = selectionOf(draft, state) ?? state.coding.selection;
    const opened = openDraft(draft)(state);
    return opened === state ? state : { ...opened, coding: { ...opened.coding, selection, returns: false } };
  };
}

/** Does something with the proposal whose form is open, and goes on to the next that waits. */
function decide(change: Change): Change {
  return (state) => {
    const at = placeOfShown(state);
    const decided = change(state);
    if (at === undefined || decided === state) return decided;
    return selectWaiting(decided) === 0 ? decided : reviewProposals(at)(decided);
  };
}

/** Makes the proposal whose form is open a claim, as the form has it; does nothing while something is missing. */
export const takeProposal: Change = decide(saveClaim);

/** Refuses the proposal whose form is open; what was entered into it can be brought back. */
export const refuseShown: Change = decide((state) => {
  const { draft, isTouched, discarded } = state.coding;
  if (draft?.proposal === undefined) return state;
  const refused = edit("refuse-proposal", refuseProposal(draft.proposal))(state);
  if (refused === state) return state;
  const { coding, ...others } = closeDraft(refused);
  return showPanel("article")({ ...others, coding: { ...coding, discarded: isTouched ? draft : discarded } });
});
