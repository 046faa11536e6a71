import type { CastChoices } from "../core/coding/castChoices";
import type { Dossier } from "../core/dossier/dossier";
import type { EditKindId } from "../core/dossier/editKinds";
import type { Filter } from "../core/graph/filter";
import { createGraph, type Graph } from "../core/graph/graph";
import type { View } from "../core/link/view";
import { selectIsEditable } from "./editable";
import { selectAllTies } from "./shownTies";
import type { Change, Coding, EditStep, LostView, State } from "./state";
import { stayingAtPassage } from "./stayingAtPassage";

/** Steps that can be undone; older ones are forgotten. They share what they do not change, so one costs little. */
const mostSteps = 1_000;

/**
 * Changes the dossier, as one step that can be undone. `change` answers the dossier itself where there is nothing to
 * change. Does nothing where the dossier may not be changed. What is selected stays selected while it is there. `cast`: what is
 * decided of the cast with the change, and what was before.
 */
export function edit(
  kind: EditKindId,
  change: (dossier: Dossier) => Dossier,
  cast?: EditStep["cast"],
): Change {
  return (state) => {
    if (!selectIsEditable(state)) return state;
    const { dossier } = state.graph;
    const next = change(dossier);
    if (next === dossier) return state;
    const [moved, back] = step(state, { kind, dossier: next, ...(cast && { cast }) });
    const past = [...state.history.past, back].slice(-mostSteps);
    return { ...moved, history: { past, future: [] } };
  };
}

/** Takes back the last change. */
export const undo: Change = (state) => {
  const last = state.history.past.at(-1);
  if (last === undefined || !selectIsEditable(state)) return state;
  const [moved, back] = step(state, last);
  const { past, future } = state.history;
  return { ...moved, history: { past: past.slice(0, -1), future: [...future, back] } };
};

/** Does again what was taken back last. */
export const redo: Change = (state) => {
  const last = state.history.future.at(-1);
  if (last === undefined || !selectIsEditable(state)) return state;
  const [moved, back] = step(state, last);
  const { past, future } = state.history;
  return { ...moved, history: { past: [...past, back], future: future.slice(0, -1) } };
};

/** Returns what undo would take back; undefined where there is nothing. */
export const selectUndo = ({ history }: State): EditStep | undefined => history.past.at(-1);
/** Returns what redo would do again; undefined where there is nothing. */
export const selectRedo = ({ history }: State): EditStep | undefined => history.future.at(-1);

/**
 * Notes what the validator has found in the dossier. An answer about an older one is dropped. `checked`: the dossier with what
 * was found out about its quotes. What they carry is drawn by it, and it is no change of the reader's.
 */
export function setIssues(dossier: Dossier, issues: State["issues"], checked = dossier): Change {
  return (state) => {
    if (state.graph.dossier !== dossier) return state;
    if (checked === dossier) return { ...state, issues };
    const next: State = { ...state, issues, graph: createGraph(checked), pointed: { kind: "nothing" } };
    return withoutVanished(state, next);
  };
}

/** Notes how many quotes have lost what they carry by a change of the actors; 0: none, or the reader has seen it. */
export function setWithdrawn(quotes: number): Change {
  return (state) => (state.withdrawn === quotes ? state : { ...state, withdrawn: quotes });
}

/**
 * Goes to another dossier, where the view has again what it had lost, and the cast what was decided of it; answers the step that
 * leads back, too.
 */
function step(state: State, { kind, dossier, lost, cast }: EditStep): readonly [State, EditStep] {
  const wanted = withLost(state.view, lost);
  const coding = cast ? { ...state.coding, cast: withDecided(state.coding.cast, cast) } : state.coding;
  const moved = withDossier({ ...state, view: wanted, coding }, dossier);
  const { pins, filter } = moved.view;
  const gone = Object.entries(wanted.pins).filter(([actor]) => !Object.hasOwn(pins, actor));
  const isFilterLess = filter !== wanted.filter;
  const less = (isFilterLess || gone.length > 0) && {
    lost: {
      pins: Object.fromEntries(gone),
      ...(isFilterLess && { filter: [wanted.filter, filter] as const }),
    },
  };
  const decided = cast && { cast: [cast[1], cast[0]] as const };
  return [moved, { kind, dossier: state.graph.dossier, ...less, ...decided }];
}

/** What has been decided otherwise since stays as it is. */
function withDecided(all: CastChoices, [then, now]: NonNullable<EditStep["cast"]>): CastChoices {
  const since = Object.entries(all).filter(
    ([key, choice]) => JSON.stringify(choice) !== JSON.stringify(now[key]),
  );
  return { ...then, ...Object.fromEntries(since) };
}

/** A pin or filter that the reader has chosen since stays as it is. */
function withLost(view: View, lost: LostView | undefined): View {
  if (lost === undefined) return view;
  const [before, after] = lost.filter ?? [];
  return {
    ...view,
    pins: { ...lost.pins, ...view.pins },
    filter: before !== undefined && view.filter === after ? before : view.filter,
  };
}

function withDossier(state: State, dossier: Dossier): State {
  const graph = createGraph(dossier);
  return withoutVanished(state, {
    ...state,
    graph,
    coding: withoutStale(state.coding, state.graph, graph),
    // Said at once, not when the session comes to it: until it is on the disk, nothing says that it is.
    saveStatus: state.saveStatus.kind === "saved" ? { kind: "saving" } : state.saveStatus,
    pointed: { kind: "nothing" },
  });
}

/** What is marked stays marked while its text stays as it is: in another one it would be other words. */
function withoutStale(coding: Coding, before: Graph, after: Graph): Coding {
  const { selection } = coding;
  if (selection === undefined) return coding;
  const textIn = ({ documents }: Graph) => documents.get(selection.document)?.texts[selection.language];
  return textIn(before) === textIn(after) ? coding : { ...coding, selection: undefined };
}

/** Selection, filter and pins speak only of what is there; what is read stays, wherever it stands by then. */
function withoutVanished(before: State, state: State): State {
  const { graph, view } = state;
  const { selection, filter } = view;
  const isThere =
    selection.kind === "nothing" ||
    (selection.kind === "actor"
      ? graph.actors.has(selection.actor)
      : selectAllTies(state).some(({ id }) => id === selection.tie));
  const pins = Object.fromEntries(
    Object.entries(view.pins).filter(([actor]) => graph.actors.has(actor as never)),
  );
  return stayingAtPassage(before, {
    ...state,
    view: {
      ...view,
      selection: isThere ? selection : { kind: "nothing" },
      filter: withoutGone(filter, graph),
      pins: Object.keys(pins).length === Object.keys(view.pins).length ? view.pins : pins,
    },
  });
}

/** The same filter where all of it is there: another one would be announced as a change of it. */
function withoutGone(filter: Filter, { actors: all }: State["graph"]): Filter {
  const actors = filter.actors.filter((actor) => all.has(actor));
  const speakers = filter.speakers.filter((speaker) => speaker === "text" || all.has(speaker));
  const isWhole = actors.length === filter.actors.length && speakers.length === filter.speakers.length;
  return isWhole ? filter : { ...filter, actors, speakers };
}
