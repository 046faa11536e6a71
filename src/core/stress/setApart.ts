import type { LayoutGraph } from "../layout/layout";
import { createReferences, type Reference } from "../placing/references";
import { innerSize } from "../scene/frame";

/** A frame as actors have to share it: how far each reaches from its middle, and what is between two, px. */
export type CollisionFrame = {
  readonly width: number;
  readonly height: number;
  readonly across: Float64Array;
  readonly down: Float64Array;
  readonly widest: number;
  readonly gap: number;
};

/** px: what overlaps by less has been pushed apart, but for rounding. */
const tolerance = 1e-3;

/** Returns the frames that a layout has to serve, in numbers. */
export function createCollisionFrames(graph: LayoutGraph): readonly CollisionFrame[] {
  return createReferences(graph).map(({ frame, metrics, bodies, gap = 0 }: Reference) => {
    const across = Float64Array.from(bodies, ({ reachX }) => reachX);
    const down = Float64Array.from(bodies, ({ reachY }) => reachY);
    const widest = across.reduce((most, reach) => Math.max(most, reach), 0);
    return { ...innerSize(frame, metrics), across, down, widest, gap };
  });
}

/**
 * Pushes actors that overlap in a room apart, each pair along the axis where less is needed, which keeps them in their order.
 * Changes `places`, x and y interleaved, 0 to `sides`; answers whether any had to move. `order` has the nodes from left to
 * right as far as is known, and is mended. In a jam, as in a column that is fuller than the frame is high, they give way on
 * the other axis, too.
 */
export function setApart(
  places: Float64Array,
  sides: readonly [number, number],
  { width, height, across, down, widest, gap }: CollisionFrame,
  order: Int32Array,
  isJam = false,
): boolean {
  const [pxX, pxY] = [width / sides[0], height / sides[1]];
  sortByX(order, places);
  let moved = false;
  for (let index = 0; index < order.length; index += 1) {
    const one = order[index] ?? 0;
    const ownX = (across[one] ?? 0) + gap;
    const ownY = (down[one] ?? 0) + gap;
    for (let next = index + 1; next < order.length; next += 1) {
      const other = order[next] ?? 0;
      const dx = ((places[2 * other] ?? 0) - (places[2 * one] ?? 0)) * pxX;
      // The rest is farther to the right, but for what has just been pushed.
      if (dx >= ownX + widest) break;
      const overX = ownX + (across[other] ?? 0) - Math.abs(dx);
      if (overX <= tolerance) continue;
      const dy = ((places[2 * other + 1] ?? 0) - (places[2 * one + 1] ?? 0)) * pxY;
      const overY = ownY + (down[other] ?? 0) - Math.abs(dy);
      if (overY <= tolerance) continue;
      moved = true;
      const over = Math.min(overX, overY);
      if (isJam || overX < overY) part(places, 2 * one, 2 * other, (dx < 0 ? -over : over) / pxX, sides[0]);
      if (isJam || overX >= overY)
        part(places, 2 * one + 1, 2 * other + 1, (dy < 0 ? -over : over) / pxY, sides[1]);
    }
  }
  return moved;
}

/** Half of the way each, but not out of the frame: then the other has to go farther in the next round. */
function part(places: Float64Array, one: number, other: number, by: number, side: number): void {
  places[one] = Math.min(side, Math.max(0, (places[one] ?? 0) - by / 2));
  places[other] = Math.min(side, Math.max(0, (places[other] ?? 0) + by / 2));
}

/** By insertion, since from one round to the next the order hardly changes. */
function sortByX(order: Int32Array, places: Float64Array): void {
  for (let index = 1; index < order.length; index += 1) {
    const node = order[index] ?? 0;
    const x = places[2 * node] ?? 0;
    let at = index;
    for (; at > 0 && (places[2 * (order[at - 1] ?? 0)] ?? 0) > x; at -= 1) order[at] = order[at - 1] ?? 0;
    order[at] = node;
  }
}
