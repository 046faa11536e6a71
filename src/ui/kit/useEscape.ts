import { useLayoutEffect } from "react";
import { isOpenAbove } from "./isOpenAbove";

/**
 * Answers Escape, wherever the focus is, unless something nearer has a use for the key. What is nearer than the page's own
 * use of it listens at the document.
 */
export function useEscape(onEscape: (event: KeyboardEvent) => void, at: Document | Window = window): void {
  useLayoutEffect(() => {
    const onKeyDown = (event: Event) => {
      if (!(event instanceof KeyboardEvent) || event.key !== "Escape") return;
      if (!event.defaultPrevented && !isOpenAbove()) onEscape(event);
    };
    at.addEventListener("keydown", onKeyDown);
    return () => at.removeEventListener("keydown", onKeyDown);
  }, [onEscape, at]);
}
