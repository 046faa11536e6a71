import { type RefObject, useLayoutEffect, useState } from "react";
import type { Frame } from "../../core/scene/frame";

/** The room that an element gives, in whole px; undefined until it is known, or while there is none. */
export function useFrame(element: RefObject<Element | null>): Frame | undefined {
  const [frame, setFrame] = useState<Frame>();
  useLayoutEffect(() => {
    const measured = element.current;
    if (measured === null) return;
    const measure = () => {
      const width = Math.floor(measured.clientWidth);
      const height = Math.floor(measured.clientHeight);
      setFrame((before) => {
        if (width < 1 || height < 1) return undefined;
        return before?.width === width && before.height === height ? before : { width, height };
      });
    };
    // Before the first picture: the drawing is in it.
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(measured);
    return () => observer.disconnect();
  }, [element]);
  return frame;
}
