import { type Body, distanceToBody } from "./body";
import type { Line } from "./curves";
import { extentOf } from "./outlines";

/**
 * Returns the distance of a line of points, x and y interleaved, to a body's shape ∪ name box, as far as it is below `far`; 0
 * or less where it enters. px. Only a circle is taken with its roundness: other shapes count as the boxes around them.
 */
export function distanceToLine(body: Body, line: Line, far: number): number {
  let least = far;
  const { nameDrop, middle, reachX, reachY } = body;
  const extent = extentOf(body.shape, body.radius);
  const isRound = body.shape === "circle";
  let ax = (line[0] ?? 0) - body.x;
  let ay = (line[1] ?? 0) - body.y;
  for (let index = 2; index < line.length; index += 2) {
    const bx = (line[index] ?? 0) - body.x;
    const by = (line[index + 1] ?? 0) - body.y;
    const isNear =
      Math.min(ax, bx) < reachX + least &&
      Math.max(ax, bx) > -reachX - least &&
      Math.min(ay, by) < middle + reachY + least &&
      Math.max(ay, by) > middle - reachY - least;
    if (isNear) {
      const t = nearestShare(0, 0, ax, ay, bx, by);
      const [x, y] = [ax + t * (bx - ax), ay + t * (by - ay)];
      const shape = isRound
        ? Math.sqrt(x * x + y * y) - body.radius
        : distanceToBox(ax, ay, bx, by, extent.x, extent.y);
      const name =
        body.nameX === 0 ? far : distanceToBox(ax, ay - nameDrop, bx, by - nameDrop, body.nameX, body.nameY);
      let own = Math.min(shape, name);
      // How deep it enters is measured where it is nearest to the middle.
      if (own <= 0) own = Math.min(own, distanceToBody(body, body.x + x, body.y + y));
      if (own < least) least = own;
    }
    ax = bx;
    ay = by;
  }
  return least;
}

/** Where on the way from a to b it is nearest to (x, y): 0 at a, 1 at b. */
function nearestShare(x: number, y: number, ax: number, ay: number, bx: number, by: number): number {
  const dx = bx - ax;
  const dy = by - ay;
  return Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1)));
}

/** Distance of a straight piece to a box about the origin, given by half its sides; 0 where they meet. */
function distanceToBox(ax: number, ay: number, bx: number, by: number, hx: number, hy: number): number {
  if (meetsBox(ax, ay, bx, by, hx, hy)) return 0;
  let square = Math.min(outside(ax, ay, hx, hy), outside(bx, by, hx, hy));
  for (const x of [-hx, hx]) {
    for (const y of [-hy, hy]) {
      const t = nearestShare(x, y, ax, ay, bx, by);
      square = Math.min(square, (ax + t * (bx - ax) - x) ** 2 + (ay + t * (by - ay) - y) ** 2);
    }
  }
  return Math.sqrt(square);
}

/** Square of the distance of a point to the box. */
function outside(x: number, y: number, hx: number, hy: number): number {
  const dx = Math.max(0, Math.abs(x) - hx);
  const dy = Math.max(0, Math.abs(y) - hy);
  return dx * dx + dy * dy;
}

function meetsBox(ax: number, ay: number, bx: number, by: number, hx: number, hy: number): boolean {
  let from = 0;
  let to = 1;
  for (const [start, way, half] of [
    [ax, bx - ax, hx],
    [ay, by - ay, hy],
  ] as const) {
    if (way === 0) {
      if (Math.abs(start) > half) return false;
      continue;
    }
    const one = (-half - start) / way;
    const other = (half - start) / way;
    from = Math.max(from, Math.min(one, other));
    to = Math.min(to, Math.max(one, other));
  }
  return from <= to;
}
