import type { ClauseMove } from "../../core/passage/clauses";
import { type KeyBinding, withAlt } from "../kit/answerKey";
import { useKeys } from "../kit/useKeys";

/** What the keys of the walk do. */
export type WalkKeys = {
  readonly save: () => void;
  readonly another: () => void;
  readonly nothing: () => void;
  readonly back: () => void;
  readonly nextStretch: () => void;
  readonly byClause: (move: ClauseMove) => void;
  readonly byWord: (move: ClauseMove) => void;
  /** Moves the beginning of the passage to that of its sentence, or the end. */
  readonly toEdge: (end: "start" | "end") => void;
};

/** Binds the keys of the walk to the whole page; those that write a character act with Alt, too. */
export function useWalkKeys(actions: WalkKeys, direction: "ltr" | "rtl"): void {
  const { byClause, byWord } = actions;
  const arrows = Object.entries(movesOf(direction)).map(
    ([keys, move]): KeyBinding => ({
      keys,
      // In a group of radio buttons the arrows are the group's.
      run: ({ target, shiftKey }) =>
        target instanceof HTMLInputElement ? false : (shiftKey ? byWord : byClause)(move),
      repeats: true,
    }),
  );
  useKeys([
    ...arrows,
    { keys: "Enter", run: ({ target }) => (isPressable(target) ? false : actions.save()) },
    { keys: "Home", run: () => actions.toEdge("start") },
    { keys: "End", run: () => actions.toEdge("end") },
    { keys: "Backspace", run: actions.back },
    { keys: withAlt("Plus"), run: actions.another },
    // The same key where plus needs Shift.
    { keys: withAlt("="), run: actions.another },
    { keys: withAlt("N"), run: actions.nothing },
    { keys: withAlt("C"), run: actions.nextStretch },
    // What floats over the walk may have it; the page behind, which it would walk through, has not.
    { keys: "K", run: () => undefined },
  ]);
}

/** Whether Enter presses it. */
const isPressable = (target: EventTarget | null) =>
  target instanceof Element && target.closest("button, a, summary") !== null;

/** Arrows along the line move the end of what is marked, those across it its beginning. */
const movesOf = (direction: "ltr" | "rtl"): Readonly<Record<string, ClauseMove>> => ({
  [direction === "ltr" ? "ArrowRight" : "ArrowLeft"]: { end: "end", way: "forward" },
  [direction === "ltr" ? "ArrowLeft" : "ArrowRight"]: { end: "end", way: "backward" },
  ArrowDown: { end: "start", way: "forward" },
  ArrowUp: { end: "start", way: "backward" },
});
