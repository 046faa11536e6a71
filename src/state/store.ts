import { createStore as createZustandStore, type StoreApi } from "zustand/vanilla";
import type { Change, State } from "./state";

export type Store = StoreApi<State>;
export type Update = (change: Change) => void;

export function createStore(initial: State): Store {
  return createZustandStore<State>()(() => initial);
}

export function createInitialState(given: Pick<State, "graph" | "view" | "notices">): State {
  const sheet = given.view.selection.kind === "nothing" ? "low" : "half";
  return { ...given, pointed: { kind: "nothing" }, panel: "evidence", sheet };
}
