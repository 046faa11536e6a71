import { useEffect, useState } from "react";
import { lazyPart } from "../kit/lazyPart";
import { useSelect } from "../kit/useStore";

const Incoming = lazyPart(() => import("./Incoming").then((module) => module.Incoming));

/** How long after the page is there, in ms, it listens for files although nobody has touched it. */
const listenAfterMs = 3_000;
/** What comes before a file can be dropped, pasted or chosen. */
const gestures = ["pointermove", "pointerdown", "keydown", "dragenter"] as const;

/** Where what is dropped, pasted or chosen is opened. A page that carries one dossier opens no other. */
export function IncomingPlace() {
  const isAlone = useSelect((state) => state.keeping.kind === "carried");
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
  return isReady && !isAlone ? <Incoming /> : null;
}
