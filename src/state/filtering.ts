import { type RelationTypeId, relationTypes } from "../core/codebook/relationTypes";
import type { SpeakerId } from "../core/dossier/attribution";
import type { ActorId } from "../core/dossier/dossier";
import { type Filter, isFiltering, noFilter } from "../core/graph/filter";
import { type TieStateId, tieStates } from "../core/graph/tieState";
import { selectOccurringStates } from "./keyCounts";
import type { Change, State } from "./state";
import { stayingAtPassage } from "./stayingAtPassage";

function filterBy(change: (filter: Filter) => Filter): Change {
  return (state) => {
    const filter = change(state.view.filter);
    if (filter === state.view.filter) return state;
    return stayingAtPassage(state, { ...state, view: { ...state.view, filter } });
  };
}

const typeIds: readonly RelationTypeId[] = relationTypes.map((type) => type.id);

const toggled = <Item>(items: readonly Item[], item: Item): readonly Item[] =>
  items.includes(item) ? items.filter((other) => other !== item) : [...items, item];

/** Hides a relation type, or shows it again; where it is shown alone, all of them again. */
export function toggleType(type: RelationTypeId): Change {
  return filterBy((filter) => {
    const hidden = toggled(filter.hiddenTypes, type);
    if (hidden.length === typeIds.length) return { ...filter, hiddenTypes: [] };
    return { ...filter, hiddenTypes: typeIds.filter((id) => hidden.includes(id)) };
  });
}

/** Shows this relation type alone; where it is alone already, all of them again. */
export function isolateType(type: RelationTypeId): Change {
  return filterBy((filter) => {
    const others = typeIds.filter((id) => id !== type);
    const alone = !filter.hiddenTypes.includes(type) && others.every((id) => filter.hiddenTypes.includes(id));
    return { ...filter, hiddenTypes: alone ? [] : others };
  });
}

/** Adds a speaker to those whose claims are shown, or takes it out; none chosen shows all. */
export function toggleSpeaker(speaker: SpeakerId): Change {
  return filterBy((filter) => ({ ...filter, speakers: toggled(filter.speakers, speaker) }));
}

/** Adds an actor to those that the map is narrowed to, or takes it out; none chosen shows all. */
export function toggleActor(actor: ActorId): Change {
  return filterBy((filter) => ({ ...filter, actors: toggled(filter.actors, actor) }));
}

/** Shows of the chosen actors only what is between them, or all around them. */
export function setScope(scope: Filter["scope"]): Change {
  return filterBy((filter) => (filter.scope === scope ? filter : { ...filter, scope }));
}

/**
 * Hides the ties of a state, or shows them again; where it is the only one of those that occur that is shown, all lines
 * again. Denials are hidden until they are asked for.
 */
export function toggleState(id: TieStateId): Change {
  return (state) => {
    const others = selectOccurringStates(state).filter((one) => one !== id);
    const lines = others.filter((one) => one !== "denied");
    return filterBy((filter) => {
      const { hiddenStates } = filter;
      const isAlone = !hiddenStates.includes(id) && others.every((one) => hiddenStates.includes(one));
      const brings = isAlone && lines.length > 0;
      return withHiddenStates(filter, brings ? noFilter.hiddenStates : toggled(hiddenStates, id));
    })(state);
  };
}

/** Shows the ties of this state alone; where it is alone already, all lines again. */
export function isolateState(id: TieStateId): Change {
  return filterBy((filter) => {
    const others = stateIds.filter((other) => other !== id);
    const isAlone =
      !filter.hiddenStates.includes(id) && others.every((one) => filter.hiddenStates.includes(one));
    return withHiddenStates(filter, isAlone ? noFilter.hiddenStates : others);
  });
}

/** What may not have happened even if who says it is right, or is denied by another; hearsay is neither. */
const unsettledStates: readonly TieStateId[] = ["disputed", "planned", "conditional"];

/** Returns whether all disputed, planned and conditional lines that occur are hidden, whatever else is. */
export function selectIsUnsettledHidden(state: State): boolean {
  const { hiddenStates } = state.view.filter;
  return selectOccurringStates(state)
    .filter((id) => unsettledStates.includes(id))
    .every((id) => hiddenStates.includes(id));
}

/** Hides what is disputed, planned or conditional, or shows it again where all of it is hidden; all else stays as it is. */
export const toggleUnsettled: Change = (state) => {
  const isHidden = selectIsUnsettledHidden(state);
  return filterBy((filter) => {
    const others = filter.hiddenStates.filter((id) => !unsettledStates.includes(id));
    return withHiddenStates(filter, isHidden ? others : [...unsettledStates, ...others]);
  })(state);
};

const stateIds: readonly TieStateId[] = tieStates.map(({ id }) => id);

/** The hidden states in the order of the key, so that the same ones are the same address. */
function withHiddenStates(filter: Filter, hidden: readonly TieStateId[]): Filter {
  const hiddenStates = stateIds.filter((id) => hidden.includes(id));
  const isSame = hiddenStates.join() === filter.hiddenStates.join();
  return isSame ? filter : { ...filter, hiddenStates };
}

/** Lets everyone speak again. */
export const clearSpeakers: Change = filterBy((filter) =>
  filter.speakers.length === 0 ? filter : { ...filter, speakers: [] },
);
/** Lets all actors in again. */
export const clearActors: Change = filterBy((filter) =>
  filter.actors.length === 0 ? filter : { ...filter, actors: [] },
);
/** Shows everything again. */
export const clearFilter: Change = filterBy((filter) =>
  isFiltering(filter) || filter.scope !== noFilter.scope || !filter.hiddenStates.includes("denied")
    ? noFilter
    : filter,
);
