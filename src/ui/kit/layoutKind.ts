/**
 * How the page is arranged, by the room there is:
 * columns: map, Evidence and Article side by side · stack: Evidence above Article beside the map · tabs: one of the two
 * beside the map · sheet: the map, one of the two on a sheet over its foot · flow: one after the other, the page scrolls
 * (a low window, a reader at 400 % zoom, or paper).
 */
export type LayoutKind = "columns" | "stack" | "tabs" | "sheet" | "flow";

/** The media queries that decide it. */
export const room = {
  isWidest: "screen and (min-width: 1600px)",
  isWide: "screen and (min-width: 1100px)",
  isHighest: "screen and (min-height: 760px)",
  isHigh: "screen and (min-height: 520px)",
} as const;

/** The arrangement for a room of which these hold. */
export function layoutKindIn({
  isWidest,
  isWide,
  isHighest,
  isHigh,
}: Readonly<Record<keyof typeof room, boolean>>): LayoutKind {
  if (!isHigh) return "flow";
  if (isWidest) return "columns";
  if (isWide) return isHighest ? "stack" : "tabs";
  return "sheet";
}
