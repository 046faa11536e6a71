import { useEffect, useState } from "react";
import { lazyPart } from "../lazyPart";
import { useSelect } from "../useStore";

const Incoming = lazyPart(() => import("../opening/Incoming").then((module) => module.Incoming));

/** How long after the page is there files may be dropped on it, in ms: nothing of the first picture waits for that. */
const patience = 500;

/** Where what is dropped, pasted or chosen is opened. A page that carries one dossier opens no other. */
export function IncomingPlace() {
  const isAlone = useSelect((state) => state.keeping.kind === "carried");
  const [isReady, setReady] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setReady(true), patience);
    return () => clearTimeout(timer);
  }, []);
  return isReady && !isAlone ? <Incoming /> : null;
}
