import type { ActorId } from "../core/dossier/dossier";
import { allTies, countLines, endsOfTies, filterTies, isLine, listedTies } from "../core/graph/filter";
import type { Passage } from "../core/graph/passages";
import type { Tie, TieId } from "../core/graph/ties";
import { memoiseSelector } from "./memoiseSelector";
import type { State } from "./state";

/** Returns all ties of the dossier, whatever is filtered; those that are only denied among them. */
export const selectAllTies = (state: State): readonly Tie[] => allTies(state.graph);

/** Returns all lines of the dossier, whatever is filtered: what "of 20" counts. */
export const selectAllLines: (state: State) => readonly Tie[] = memoiseSelector(
  (state: State) => [state.graph] as const,
  (graph) => allTies(graph).filter(isLine),
);

/** Returns the ties that the map draws: those that the filter leaves. */
export const selectTies: (state: State) => readonly Tie[] = memoiseSelector(
  (state: State) => [state.graph, state.view.filter] as const,
  filterTies,
);

/** Returns the lines among them: what is counted. */
export const selectLines: (state: State) => readonly Tie[] = memoiseSelector(
  (state: State) => [selectTies(state)] as const,
  (ties) => (ties.every(isLine) ? ties : ties.filter(isLine)),
);

/** Returns how many lines that are shown each actor has: those with none are left out. */
export const selectLineCounts: (state: State) => ReadonlyMap<ActorId, number> = memoiseSelector(
  (state: State) => [selectTies(state)] as const,
  countLines,
);

/** Returns how many lines each actor has, whatever is filtered. */
export const selectAllLineCounts: (state: State) => ReadonlyMap<ActorId, number> = memoiseSelector(
  (state: State) => [state.graph] as const,
  (graph) => countLines(allTies(graph)),
);

/** Returns the lines, then what is only denied: what table, article and Evidence list. */
export const selectListedTies: (state: State) => readonly Tie[] = memoiseSelector(
  (state: State) => [state.graph, state.view.filter] as const,
  listedTies,
);

/** Returns the ties that a passage carries. */
export const tiesAt = (ties: readonly Tie[], passage: Passage): readonly Tie[] =>
  ties.filter((tie) => tie.passages.some(({ id }) => id === passage.id));

/**
 * Returns the actors with at least one tie that is drawn: who is only denied something stands on no line, and not alone on the
 * map.
 */
export const selectShownActors: (state: State) => ReadonlySet<ActorId> = memoiseSelector(
  (state: State) => [selectTies(state)] as const,
  endsOfTies,
);

/** A tie of the dossier by its id, whatever is filtered. */
export const selectTieById =
  (id: TieId) =>
  (state: State): Tie | undefined =>
    selectAllTies(state).find((tie) => tie.id === id);
