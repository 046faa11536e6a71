import { useMedia } from "./useMedia";

/**
 * How the page is arranged, by the room there is:
 * columns: map, Evidence and Article side by side · stack: Evidence above Article beside the map · tabs: one of the two
 * beside the map · sheet: the map, one of the two on a sheet over its foot · flow: one after the other, the page scrolls
 * (a low window, a reader at 400 % zoom, or paper).
 */
export type LayoutKind = "columns" | "stack" | "tabs" | "sheet" | "flow";

export function useLayoutKind(): LayoutKind {
  const isWidest = useMedia("screen and (min-width: 1600px)");
  const isWide = useMedia("screen and (min-width: 1100px)");
  const isHighest = useMedia("screen and (min-height: 760px)");
  const isHigh = useMedia("screen and (min-height: 520px)");
  if (!isHigh) return "flow";
  if (isWidest) return "columns";
  if (isWide) return isHighest ? "stack" : "tabs";
  return "sheet";
}
