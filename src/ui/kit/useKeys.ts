import { useLayoutEffect, useRef } from "react";
import { answerKey, type KeyBinding } from "./answerKey";
import { useStore } from "./useStore";

/** Who is asked first, wherever the focus is: what floats over the page, a part of a screen, the screen, the page. */
const levels = ["floating", "part", "screen", "page"] as const;

type Bound = { readonly rank: number; readonly answer: (event: KeyboardEvent) => boolean };

const bound = new Set<Bound>();

function onKeyDown(event: KeyboardEvent): void {
  [...bound].sort((a, b) => a.rank - b.rank).some(({ answer }) => answer(event));
}

/**
 * Binds keys for the whole page while the component is on it. Before it is painted: a key may follow the sight of its hint at
 * once, and what it does is what was last drawn.
 */
export function useKeys(bindings: readonly KeyBinding[], level: (typeof levels)[number] = "part"): void {
  const store = useStore();
  const drawn = useRef(bindings);
  useLayoutEffect(() => {
    drawn.current = bindings;
  });
  useLayoutEffect(() => {
    const own: Bound = {
      rank: levels.indexOf(level),
      answer: (event) => answerKey(event, drawn.current, store.getState().letterKeys),
    };
    bound.add(own);
    addEventListener("keydown", onKeyDown);
    return () => {
      bound.delete(own);
      if (bound.size === 0) removeEventListener("keydown", onKeyDown);
    };
  }, [store, level]);
}
