import { startTransition, useEffect, useState } from "react";
import type { State } from "../../state/state";
import { afterPaint } from "./afterPaint";
import { useStore } from "./useStore";

/**
 * `useSelect` a breath later: the part as it was until the frame that follows a change has been painted, then as it is. For
 * what may follow, so that it does not hold up what was asked for: it is not even looked at before. (A deferred value is
 * rendered before the frame, if there is time.) `selector`: as for `useSelect`, and the same function at each rendering.
 */
export function useSelectAfterPaint<Part>(selector: (state: State) => Part): Part {
  const store = useStore();
  const [{ part }, setShown] = useState(() => ({ part: selector(store.getState()) }));
  useEffect(() => {
    let cancel = () => {};
    const show = () => {
      const next = selector(store.getState());
      setShown((last) => (Object.is(last.part, next) ? last : { part: next }));
    };
    // Something may have changed between the rendering and now.
    show();
    let last = selector(store.getState());
    const unsubscribe = store.subscribe((state) => {
      const next = selector(state);
      if (Object.is(next, last)) return;
      last = next;
      cancel();
      cancel = afterPaint(() => startTransition(show));
    });
    return () => {
      unsubscribe();
      cancel();
    };
  }, [store, selector]);
  return part;
}
