import type { ActorId, ClaimId } from "../core/dossier/dossier";
import type { PassageId } from "../core/graph/passages";
import type { TieId } from "../core/graph/ties";
import type { Selection } from "../core/graph/walk";
import { selectCurrentPassage, selectPassagesInOrder, selectSteps } from "./selectedEvidence";
import { selectListedTies, tiesAt } from "./shownTies";
import type { Change, Pointed, State } from "./state";

/**
 * Opens a tie at its first passage, or at `passage`, as `claim` rests on it: others of the tie may, too. On a small screen the
 * sheet comes up half.
 */
export function selectTie(tie: TieId, passage?: PassageId, claim?: ClaimId): Change {
  return (state) => {
    const selected = opened(state, { kind: "tie", tie }, 0);
    if (passage === undefined) return selected;
    const found = selectSteps(selected).findIndex(
      (step) => step.passage.id === passage && (claim === undefined || step.claim === claim),
    );
    return opened(state, { kind: "tie", tie }, Math.max(0, found));
  };
}

/** Opens a tie at a passage that was pressed; where that is read already, Evidence comes back to it. */
export function choosePassage(tie: TieId, passage: PassageId): Change {
  return (state) => {
    const chosen = selectTie(tie, passage)(state);
    return chosen.view === state.view ? { ...chosen, askedAgain: state.askedAgain + 1 } : chosen;
  };
}

/** Opens everything about an actor, at the first passage. On a small screen the sheet comes up half. */
export function selectActor(actor: ActorId): Change {
  return (state) => opened(state, { kind: "actor", actor }, 0);
}

/** Selects nothing any more, and points at nothing. */
export const clearSelection: Change = (state) =>
  state.view.selection.kind === "nothing"
    ? state
    : {
        ...state,
        view: { ...state.view, selection: { kind: "nothing" }, step: 0 },
        pointed: { kind: "nothing" },
      };

/** Goes to one passage of the selection, from 0; the article goes there, whatever was sought in it before. */
export function readStep(step: number): Change {
  return (state) => {
    const { view, sought } = state;
    const isRead = step === view.step;
    if ((isRead && sought === undefined) || step < 0 || step >= selectSteps(state).length) return state;
    return { ...state, view: isRead ? view : { ...view, step }, sought: undefined };
  };
}

/**
 * Goes one passage on (1) or back (-1), and around at the end: past the selection's last passage to the next tie; in
 * reading order to the next passage of the text, whichever ties it is in. Of two tabs the one that is read stays in front.
 */
export function walk(by: 1 | -1): Change {
  return (state) => {
    const walked = (state.view.order === "text" ? walkText(by) : walkTies(by))(state);
    return walked.panel === state.panel ? walked : { ...walked, panel: state.panel };
  };
}

function walkText(by: 1 | -1): Change {
  return (state) => {
    const passages = selectPassagesInOrder(state);
    const read = selectCurrentPassage(state);
    const at = passages.findIndex(({ id }) => id === read?.id);
    const start = at === -1 && by === -1 ? 0 : at;
    const passage = passages[(start + by + passages.length) % passages.length];
    if (passage === undefined) return state;
    const [tie] = tiesAt(selectListedTies(state), passage);
    return tie === undefined ? state : selectTie(tie.id, passage.id)(state);
  };
}

function walkTies(by: 1 | -1): Change {
  return (state) => {
    const next = state.view.step + by;
    if (next >= 0 && next < selectSteps(state).length) return readStep(next)(state);
    const ties = selectListedTies(state).filter((tie) => tie.passages.length > 0);
    if (ties.length === 0) return state;
    const { selection } = state.view;
    const at = selection.kind === "tie" ? ties.findIndex((tie) => tie.id === selection.tie) : -1;
    const start = at === -1 && by === -1 ? 0 : at;
    const tie = ties[(start + by + ties.length) % ties.length];
    if (tie === undefined) return state;
    const selected = selectTie(tie.id)(state);
    return by === 1 ? selected : readStep(selectSteps(selected).length - 1)(selected);
  };
}

/** Notes that the pointer or the focus has come to something, or has left it. */
export function point(pointed: Pointed): Change {
  return (state) => (samePointed(state.pointed, pointed) ? state : { ...state, pointed });
}

function opened(state: State, selection: Selection, step: number): State {
  const { view, pointed, panel, sheet } = state;
  const same = sameSelection(view.selection, selection) && view.step === step;
  if (
    same &&
    state.sought === undefined &&
    pointed.kind === "nothing" &&
    panel === "evidence" &&
    sheet !== "low"
  )
    return state;
  return {
    ...state,
    view: same ? view : { ...view, selection, step },
    pointed: { kind: "nothing" },
    sought: undefined,
    panel: "evidence",
    sheet: sheet === "low" ? "half" : sheet,
  };
}

function sameSelection(a: Selection, b: Selection): boolean {
  if (a.kind === "tie" && b.kind === "tie") return a.tie === b.tie;
  if (a.kind === "actor" && b.kind === "actor") return a.actor === b.actor;
  return a.kind === b.kind;
}

function samePointed(a: Pointed, b: Pointed): boolean {
  if (a.kind === "ties" && b.kind === "ties") {
    return a.ties.length === b.ties.length && a.ties.every((tie, index) => tie === b.ties[index]);
  }
  if (a.kind === "actor" && b.kind === "actor") return a.actor === b.actor;
  return a.kind === b.kind;
}
