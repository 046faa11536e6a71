import { type LayoutKind, layoutKindIn, room } from "./layoutKind";
import { useMedia } from "./useMedia";

/** The arrangement for the room there is now. */
export function useLayoutKind(): LayoutKind {
  return layoutKindIn({
    isWidest: useMedia(room.isWidest),
    isWide: useMedia(room.isWide),
    isHighest: useMedia(room.isHighest),
    isHigh: useMedia(room.isHigh),
  });
}
