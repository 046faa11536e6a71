import type { Actor } from "../core/dossier/dossier";
import { isFiltering, sayingsOf } from "../core/graph/filter";
import { inTextOrder, type Passage } from "../core/graph/passages";
import { statedForm, type TieState } from "../core/graph/tieState";
import { decidingPassages, type Tie } from "../core/graph/ties";
import { type EvidenceStep, reachableTies, stepsOf } from "../core/graph/walk";
import { type ReadingId, shownReading } from "../core/link/view";
import { memoiseSelector } from "./memoiseSelector";
import { selectAllTies, selectListedTies, selectTieById, selectTies, tiesAt } from "./shownTies";
import type { Pointed, State } from "./state";

/** Returns the ties that can be selected: those shown, and the selected one even where the filter hides it. */
export const selectReachableTies: (state: State) => readonly Tie[] = memoiseSelector(
  (state: State) => [selectListedTies(state), selectAllTies(state), state.view.selection] as const,
  reachableTies,
);

/** Returns the selected tie, with the claims that the filter leaves it; whole where the filter hides it. */
export const selectSelectedTie: (state: State) => Tie | undefined = memoiseSelector(
  (state: State) => [selectListedTies(state), selectAllTies(state), state.view.selection] as const,
  (listed, all, selection) => {
    const isSelected = ({ id }: Tie) => selection.kind === "tie" && id === selection.tie;
    return listed.find(isSelected) ?? all.find(isSelected);
  },
);

/** Returns whether the selected tie is one that the filter hides. */
export function selectIsSelectionHidden(state: State): boolean {
  const tie = selectSelectedTie(state);
  return tie !== undefined && !selectListedTies(state).includes(tie);
}

/** Returns the selected actor. */
export const selectSelectedActor: (state: State) => Actor | undefined = (state) =>
  state.view.selection.kind === "actor" ? state.graph.actors.get(state.view.selection.actor) : undefined;

/** Returns what the selected actor says: the lines that rest on its word, then what it denies. */
export const selectSayings: (state: State) => readonly Tie[] = memoiseSelector(
  (state: State) => [state.graph, state.view.filter, selectSelectedActor(state)] as const,
  (graph, filter, actor) => (actor === undefined ? [] : sayingsOf(graph, filter, actor.id)),
);

/** Returns the passages of the selection, in the order in which they are walked. */
export const selectSteps: (state: State) => readonly EvidenceStep[] = memoiseSelector(
  (state: State) => [selectReachableTies(state), state.view.selection, selectSayings(state)] as const,
  stepsOf,
);

/** Returns the passage that is being read; undefined where the selection has none. */
export const selectStep = (state: State): EvidenceStep | undefined => selectSteps(state)[state.view.step];

/**
 * Returns what the claim that is read says by itself, where it is less than what names the selection: than the sentence of a
 * tie, or beside an actor's name, which says nothing of it, than a plain fact.
 */
export function selectWeakerState(state: State): TieState | undefined {
  const read = selectStep(state);
  const tie = read && selectTieById(read.tie)(state);
  const own = tie?.claims.find(({ claim }) => claim.id === read?.claim)?.state;
  const told = selectSelectedTie(state)?.state ?? statedForm;
  const isWeaker = own && (own.mood !== told.mood || (own.hearsay && !told.hearsay));
  return isWeaker ? own : undefined;
}

/** Returns the passage of that step. */
export const selectCurrentPassage = (state: State): Passage | undefined => selectStep(state)?.passage;

/**
 * Returns the passage that the article goes to: the one that is read; with nothing selected the first of what a filter
 * leaves.
 */
export function selectShownPassage(state: State): Passage | undefined {
  const { selection, filter } = state.view;
  if (selection.kind !== "nothing" || !isFiltering(filter)) return selectCurrentPassage(state);
  return selectTies(state).flatMap(decidingPassages)[0];
}

/**
 * Returns which text of the article is shown. What is coded is coded in the original: a dossier that may be changed opens
 * in it.
 */
export function selectReading(state: State): ReadingId {
  const { graph, view, sought, saveStatus } = state;
  const id = sought?.document ?? selectShownPassage(state)?.document;
  const document = id === undefined ? graph.dossier.documents[0] : graph.documents.get(id);
  const isRead =
    saveStatus.kind === "built-in" || saveStatus.kind === "carried" || saveStatus.kind === "locked";
  if (document === undefined || !isRead) return view.reading ?? "original";
  return shownReading(view.reading, document, view.language);
}

/** Returns every passage of what is listed, in the order of the text: the stops of a walk in reading order. */
export const selectPassagesInOrder: (state: State) => readonly Passage[] = memoiseSelector(
  (state: State) => [selectListedTies(state)] as const,
  (ties) => inTextOrder(new Set(ties.flatMap((tie) => tie.passages))),
);

/**
 * Where what is read stands among what is walked, from 1: among the quotes of the selection, of which two claims that rest on
 * one passage have one each, or in reading order among the passages of the text.
 */
export type WalkPosition = { readonly unit: "quote" | "passage"; readonly at: number; readonly of: number };

/** Returns where what is read stands; undefined where nothing is. It rises by one with each step. */
export const selectPosition: (state: State) => WalkPosition | undefined = memoiseSelector(
  (state: State) =>
    [selectSteps(state), state.view.step, state.view.order, selectPassagesInOrder(state)] as const,
  (steps, step, order, passages): WalkPosition | undefined => {
    const read = steps[step]?.passage;
    if (read === undefined) return undefined;
    const at = order === "text" ? passages.findIndex(({ id }) => id === read.id) : -1;
    return at === -1
      ? { unit: "quote", at: step + 1, of: steps.length }
      : { unit: "passage", at: at + 1, of: passages.length };
  },
);

/** Returns what is lit: what is pointed at; else, in reading order, every tie of the passage that is read. */
export const selectPointed: (state: State) => Pointed = memoiseSelector(
  (state: State) =>
    [state.pointed, state.view.order, selectCurrentPassage(state), selectListedTies(state)] as const,
  (pointed, order, passage, listed): Pointed => {
    if (pointed.kind !== "nothing" || order === "tie" || passage === undefined) return pointed;
    return { kind: "ties", ties: tiesAt(listed, passage).map(({ id }) => id) };
  },
);

/**
 * Returns the ties by the passage that carries them, for the article's marks. Only ties that are shown, and the selected one.
 */
export const selectTiesByPassage: (state: State) => ReadonlyMap<string, readonly Tie[]> = memoiseSelector(
  (state: State) => [selectReachableTies(state)] as const,
  (ties) => {
    const byPassage = new Map<string, Tie[]>();
    for (const tie of ties) {
      for (const passage of tie.passages) {
        const list = byPassage.get(passage.id);
        if (list === undefined) byPassage.set(passage.id, [tie]);
        else list.push(tie);
      }
    }
    return byPassage;
  },
);
