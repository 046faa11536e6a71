import { createStore as createZustandStore, type StoreApi } from "zustand/vanilla";
import type { Change, State } from "./state";

/** What is so now, and who wants to know when it changes. */
export type Store = StoreApi<State>;
/** Carries a change out: `update(toggleType("concern"))`. */
export type Update = (change: Change) => void;

/** Creates a store of its own, with no tie to any other. */
export function createStore(initial: State): Store {
  return createZustandStore<State>()(() => initial);
}

type Given = Pick<State, "graph" | "view" | "notices"> &
  Partial<Pick<State, "issues" | "saveStatus" | "version" | "history" | "letterKeys">>;

/** Creates the state at the start: Evidence in front, the sheet up where something is selected already. */
export function createInitialState(given: Given): State {
  return {
    issues: [],
    saveStatus: { kind: "built-in" },
    opened: 0,
    version: 0,
    history: noHistory,
    arranged: undefined,
    update: "none",
    coding: noCoding,
    unsavedForms: undefined,
    fileDue: undefined,
    withdrawn: 0,
    letterKeys: true,
    ...given,
    pointed: { kind: "nothing" },
    sought: undefined,
    askedAgain: 0,
    panel: "evidence",
    sheet: given.view.selection.kind === "nothing" ? "low" : "half",
  };
}

/** Nothing has been changed yet. */
export const noHistory: State["history"] = { past: [], future: [] };

/** Nothing is being coded. */
export const noCoding: State["coding"] = {
  selection: undefined,
  draft: undefined,
  begun: undefined,
  before: undefined,
  isTouched: false,
  sheet: undefined,
  aside: [],
  discarded: undefined,
  returns: false,
  suggests: true,
  stop: undefined,
  walksAll: false,
  sentences: [],
  cast: {},
  castSteps: { past: [], future: [] },
  castShown: undefined,
};
