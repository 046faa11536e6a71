import { useEffect, useRef, useState } from "react";
import { useServices } from "../kit/useStore";

/**
 * Keeps what is being made under a key, so that it survives a reload and a change of screen. `onFound` is told once what is
 * kept there from before. `isKept`: whether the last change is.
 */
export function useKept(key: string, onFound: (kept: unknown) => void) {
  const { library } = useServices();
  const [isKept, setKept] = useState(true);
  const latest = useRef(0);
  const found = useRef(onFound);
  found.current = onFound;
  useEffect(() => {
    let isGone = false;
    library.draft(key).then((kept) => {
      if (!isGone) found.current(kept);
    });
    return () => {
      isGone = true;
    };
  }, [library, key]);

  /** Undefined: nothing is kept any more. */
  const keep = async (value: unknown) => {
    latest.current += 1;
    const turn = latest.current;
    const answer = await (value === undefined ? library.dropDraft(key) : library.keepDraft(key, value));
    if (turn === latest.current) setKept(answer.kind === "ok");
  };
  return { isKept, keep };
}
