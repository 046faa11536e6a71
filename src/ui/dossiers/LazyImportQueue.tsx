import { useEffect, useState } from "react";
import { lazyComponent } from "../kit/lazyComponent";
import { useSelect } from "../kit/useStore";

const ImportQueue = lazyComponent(() => import("./ImportQueue").then((module) => module.ImportQueue));

/** How long after the page is there, in ms, it listens for files although nobody has touched it. */
const listenAfterMs = 3_000;
/** What comes before a file can be dropped, pasted or chosen. */
const gestures = ["pointermove", "pointerdown", "keydown", "dragenter"] as const;

/** Where what is dropped, pasted or chosen is opened. A page that carries one dossier opens no other. */
export function LazyImportQueue() {
  const isAlone = useSelect((state) => state.saveStatus.kind === "carried");
  const [isReady, setReady] = useState(false);
  useEffect(() => {
    const undo = new AbortController();
    const ready = () => setReady(true);
    const timer = setTimeout(ready, listenAfterMs);
    for (const gesture of gestures)
      addEventListener(gesture, ready, { once: true, capture: true, passive: true, signal: undo.signal });
    return () => {
      undo.abort();
      clearTimeout(timer);
    };
  }, []);
  return isReady && !isAlone ? <ImportQueue /> : null;
}
