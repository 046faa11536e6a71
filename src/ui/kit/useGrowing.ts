import { startTransition, useEffect, useState } from "react";

/** Of a long list, what is shown at once, and by how much it then grows with each breath. */
const first = 60;
const step = 220;

/**
 * How many of `count` things to render: those that fill a screen at once, the others in the breaths that follow, so that a
 * list of a thousand holds nothing up. Begins anew with another `key`.
 */
export function useGrowing(count: number, key: unknown): number {
  const [grown, setGrown] = useState({ key, size: first });
  const size = grown.key === key ? grown.size : first;
  const isWhole = size >= count;
  useEffect(() => {
    if (isWhole) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => startTransition(() => setGrown({ key, size: size + step })));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [isWhole, key, size]);
  return Math.min(size, count);
}
