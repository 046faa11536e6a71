import { startTransition, useEffect, useState } from "react";
import { afterPaint } from "./afterPaint";

/**
 * The value as it was until the next frame has been painted, then the new one: for what may follow a breath later, so that
 * it does not hold up what was asked for. (A deferred value alone is rendered before the frame, if there is time.)
 */
export function useAfterPaint<Value>(value: Value): Value {
  const [shown, setShown] = useState(() => value);
  useEffect(() => afterPaint(() => startTransition(() => setShown(() => value))), [value]);
  return shown;
}
