import { useEffect, useState } from "react";
import { flushSync } from "react-dom";

/**
 * Whether the page is being put on paper. For what is only there on paper: a media query hears of it after the pages have
 * been counted, and what comes then is cut off at the end. What comes has to be there at once: a button that prints holds
 * back whatever is rendered until the paper has gone.
 */
export function usePrinting(): boolean {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    const undo = new AbortController();
    const { signal } = undo;
    addEventListener("beforeprint", () => flushSync(() => setPrinting(true)), { signal });
    addEventListener("afterprint", () => setPrinting(false), { signal });
    return () => undo.abort();
  }, []);
  return isPrinting;
}
