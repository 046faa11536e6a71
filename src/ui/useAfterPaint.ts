import { startTransition, useEffect, useState } from "react";

/**
 * The value as it was until the next frame has been painted, then the new one: for what may follow a breath later, so that
 * it does not hold up what was asked for. (A deferred value alone is rendered before the frame, if there is time.)
 */
export function useAfterPaint<Value>(value: Value): Value {
  const [shown, setShown] = useState(() => value);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => startTransition(() => setShown(() => value)));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [value]);
  return shown;
}
