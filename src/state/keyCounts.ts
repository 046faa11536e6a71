import { type RelationTypeId, relationTypes } from "../core/codebook/relationTypes";
import type { SpeakerId } from "../core/dossier/attribution";
import { speakersOf } from "../core/dossier/attribution";
import { allTies, filterTiesOfAnyState, filterTiesOfAnyType, isLine } from "../core/graph/filter";
import { type TieStateId, tieStates } from "../core/graph/tieState";
import { memoiseSelector } from "./memoiseSelector";
import type { State } from "./state";

/** How much there is of a relation type. */
export type TypeCount = { readonly ties: number; readonly passages: number };

/** Counts per relation type what the rest of the filter leaves of it: ties, and distinct passages. */
export const selectCounts: (state: State) => Readonly<Record<RelationTypeId, TypeCount>> = memoiseSelector(
  (state: State) => [state.graph, state.view.filter] as const,
  (graph, filter) => {
    const ties = filterTiesOfAnyType(graph, filter).filter(isLine);
    const count = (id: RelationTypeId): TypeCount => {
      const own = ties.filter((tie) => tie.type === id);
      return { ties: own.length, passages: new Set(own.flatMap((tie) => tie.support)).size };
    };
    return Object.fromEntries(relationTypes.map(({ id }) => [id, count(id)])) as Record<
      RelationTypeId,
      TypeCount
    >;
  },
);

/** Returns how much there is of each state, types and all else filtered: what the key says of it. */
export const selectStateCounts: (state: State) => ReadonlyMap<TieStateId, number> = memoiseSelector(
  (state: State) => [state.graph, state.view.filter] as const,
  (graph, filter) => {
    const counts = new Map<TieStateId, number>();
    for (const { state } of filterTiesOfAnyState(graph, filter)) {
      counts.set(state.id, (counts.get(state.id) ?? 0) + 1);
    }
    return counts;
  },
);

/**
 * Returns the states that the key has an entry for, in its order: those that occur in the dossier, and those of what the filter
 * leaves. Of a tie that several tell, one speaker alone may tell no more than a plan.
 */
export const selectOccurringStates: (state: State) => readonly TieStateId[] = memoiseSelector(
  (state: State) => [state.graph, selectStateCounts(state)] as const,
  (graph, counts) => {
    const occurring = new Set([...allTies(graph).map(({ state }) => state.id), ...counts.keys()]);
    return tieStates.map(({ id }) => id).filter((id) => occurring.has(id));
  },
);

/** Returns everyone who says something in the dossier, the text itself first. */
export const selectSpeakers: (state: State) => readonly SpeakerId[] = memoiseSelector(
  (state: State) => [state.graph] as const,
  (graph) => {
    const speakers = new Set(graph.claims.flatMap(({ claim }) => speakersOf(claim)));
    return [
      ...(speakers.has("text") ? (["text"] as const) : []),
      ...[...speakers].filter((id) => id !== "text"),
    ];
  },
);
