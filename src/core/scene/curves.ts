import type { Curve, Point } from "./scene";

/** A line of straight pieces: x and y of its points, interleaved. */
export type Line = readonly number[];

/** Returns the point of a curve at `t`, 0 to 1. */
export function pointAt({ start, control, end }: Curve, t: number): Point {
  const u = 1 - t;
  const a = u * u;
  const b = 2 * u * t;
  const c = t * t;
  return { x: a * start.x + b * control.x + c * end.x, y: a * start.y + b * control.y + c * end.y };
}

/** Returns the part of a curve between two of its parameters, as a curve. */
export function partOf(curve: Curve, from: number, to: number): Curve {
  const { start, control, end } = curve;
  const blend = (s: number, t: number): Point => ({
    x: (1 - s) * ((1 - t) * start.x + t * control.x) + s * ((1 - t) * control.x + t * end.x),
    y: (1 - s) * ((1 - t) * start.y + t * control.y) + s * ((1 - t) * control.y + t * end.y),
  });
  return { start: blend(from, from), control: blend(from, to), end: blend(to, to) };
}

/** Returns the curve as a line of `pieces` straight pieces: x and y interleaved. */
export function flattenCurve({ start, control, end }: Curve, pieces: number): Line {
  // Not a typed array: thousands of small ones keep the garbage collector busier than the drawing takes.
  const points: number[] = [];
  for (let index = 0; index <= pieces; index += 1) {
    const t = index / pieces;
    const a = (1 - t) * (1 - t);
    const b = 2 * (1 - t) * t;
    const c = t * t;
    points.push(a * start.x + b * control.x + c * end.x, a * start.y + b * control.y + c * end.y);
  }
  return points;
}

/** Visits the points of a line that are `pitch` apart along it, its beginning first. A pitch of nothing visits that alone. */
export function visitAlong(points: Line, pitch: number, visit: (x: number, y: number) => void): void {
  let [ax = 0, ay = 0] = points;
  let next = 0;
  for (let index = 2; index < points.length; index += 2) {
    const bx = points[index] ?? 0;
    const by = points[index + 1] ?? 0;
    const length = Math.sqrt((bx - ax) ** 2 + (by - ay) ** 2);
    for (; next <= length && length > 0; next += pitch > 0 ? pitch : Number.POSITIVE_INFINITY) {
      visit(ax + ((bx - ax) * next) / length, ay + ((by - ay) * next) / length);
    }
    next -= length;
    ax = bx;
    ay = by;
  }
}

/** Returns the distance between two points. Not `Math.hypot`, whose last digit differs from engine to engine. */
export function distance(a: Point, b: Point): number {
  return Math.sqrt((a.x - b.x) ** 2 + (a.y - b.y) ** 2);
}

/** Square of the distance of (x, y) to the straight piece from (ax, ay) to (bx, by). */
function squareToPiece(x: number, y: number, ax: number, ay: number, bx: number, by: number): number {
  const dx = bx - ax;
  const dy = by - ay;
  const square = dx * dx + dy * dy;
  const t = square === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / square));
  return (x - ax - t * dx) ** 2 + (y - ay - t * dy) ** 2;
}

/** Returns the square of the distance of (x, y) to a line of points, x and y interleaved. */
export function squareToLine(x: number, y: number, points: Line): number {
  let least = Number.POSITIVE_INFINITY;
  let ax = points[0] ?? 0;
  let ay = points[1] ?? 0;
  for (let index = 2; index < points.length; index += 2) {
    const bx = points[index] ?? 0;
    const by = points[index + 1] ?? 0;
    const square = squareToPiece(x, y, ax, ay, bx, by);
    if (square < least) least = square;
    ax = bx;
    ay = by;
  }
  return least;
}

/** Returns a box that holds the curve. */
export function boundsOf({ start, control, end }: Curve): {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
} {
  return {
    left: Math.min(start.x, control.x, end.x),
    right: Math.max(start.x, control.x, end.x),
    top: Math.min(start.y, control.y, end.y),
    bottom: Math.max(start.y, control.y, end.y),
  };
}
