import { useCallback, useSyncExternalStore } from "react";
import { type LayoutKind, layoutKindIn, room } from "./layoutKind";

/** Whether a media query holds now: `useMedia("(width < 760px)")`. */
export function useMedia(query: string): boolean {
  const subscribe = useCallback(
    (changed: () => void) => {
      const list = window.matchMedia(query);
      list.addEventListener("change", changed);
      return () => list.removeEventListener("change", changed);
    },
    [query],
  );
  return useSyncExternalStore(subscribe, () => window.matchMedia(query).matches);
}

/** The arrangement for the room there is now. */
export function useLayoutKind(): LayoutKind {
  return layoutKindIn({
    isWidest: useMedia(room.isWidest),
    isWide: useMedia(room.isWide),
    isHighest: useMedia(room.isHighest),
    isHigh: useMedia(room.isHigh),
  });
}

/** Whether things may move on the page: unless the reader has asked the system for less. */
export const isMotionWelcome = (): boolean => !matchMedia("(prefers-reduced-motion: reduce)").matches;
