import { type RefObject, useEffect, useLayoutEffect, useRef } from "react";
import { showPanel } from "../../state/viewing";
import type { LayoutKind } from "../kit/layoutKind";
import { useStore, useUpdate } from "../kit/useStore";
import type { ScrollRestoration } from "./bindScrollRestoration";

/** Keeps what is read in view when the window changes its size. Fetched when something is scrolled for the first time. */
export function useScrollRestoration(root: RefObject<HTMLElement | null>, kind: LayoutKind): void {
  const store = useStore();
  const update = useUpdate();
  const places = useRef<ScrollRestoration>(undefined);
  useEffect(() => {
    const undo = new AbortController();
    const begin = async ({ target }: Event) => {
      const { bindScrollRestoration } = await import("./bindScrollRestoration");
      if (undo.signal.aborted || root.current === null) return;
      const bound = bindScrollRestoration(root.current, target, (panel) => update(showPanel(panel)));
      places.current = bound;
      undo.signal.addEventListener("abort", bound.unbind);
    };
    addEventListener("scroll", begin, { capture: true, once: true, signal: undo.signal });
    return () => undo.abort();
  }, [root, update]);
  const before = useRef(kind);
  useLayoutEffect(() => {
    // Whoever had drawn the sheet down was looking at the map, at the head of the page.
    const isMap = before.current === "sheet" && kind === "flow" && store.getState().sheet === "low";
    before.current = kind;
    if (!isMap) places.current?.restore(kind);
  }, [kind, store]);
}
