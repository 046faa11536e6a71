import { useEffect, useRef, useState } from "react";
import { useServices } from "../kit/useStore";

/**
 * Keeps what is being made under a key, so that it survives a reload and a change of screen. `onFound` is told once what is
 * stored there from before. `isStored`: whether the last change is.
 */
export function useStoredEntry(key: string, onFound: (stored: unknown) => void) {
  const { library } = useServices();
  const [isStored, setStored] = useState(true);
  const latest = useRef(0);
  const found = useRef(onFound);
  found.current = onFound;
  useEffect(() => {
    let isGone = false;
    library.draft(key).then((stored) => {
      if (!isGone) found.current(stored);
    });
    return () => {
      isGone = true;
    };
  }, [library, key]);

  /** Undefined: nothing is stored any more. */
  const keep = async (value: unknown) => {
    latest.current += 1;
    const turn = latest.current;
    const answer = await (value === undefined ? library.dropDraft(key) : library.storeDraft(key, value));
    if (turn === latest.current) setStored(answer.kind === "ok");
  };
  return { isStored, keep };
}
