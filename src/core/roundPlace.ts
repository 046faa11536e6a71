import type { Place } from "./layout/layout";

/** How far outside the frame a pin may be, in frames: a link must not throw an actor out of sight for good. */
const farthest = 1;

/** A place as a link holds it: to a thousandth of the frame, and never farther than one frame outside of it. */
export function roundPlace({ x, y }: Place): Place {
  const round = (value: number) =>
    Math.round(Math.min(Math.max(value, -farthest), 1 + farthest) * 1000) / 1000 + 0;
  return { x: round(x), y: round(y) };
}
