import { useSyncExternalStore } from "react";

let isPrinting = false;

function subscribe(changed: () => void): () => void {
  const undo = new AbortController();
  const listen = (event: "beforeprint" | "afterprint") =>
    window.addEventListener(
      event,
      () => {
        isPrinting = event === "beforeprint";
        changed();
      },
      { signal: undo.signal },
    );
  listen("beforeprint");
  listen("afterprint");
  return () => undo.abort();
}

/**
 * Whether the page is being put on paper. For what is only there on paper: a media query hears of it after the pages have
 * been counted, and what comes then is cut off at the end.
 */
export function usePrinting(): boolean {
  return useSyncExternalStore(subscribe, () => isPrinting);
}
