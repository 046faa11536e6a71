import { type Body, distanceToBody } from "./body";
import { type Line, squareToLine } from "./curves";
import type { Box, Curve, DrawnTie, Point } from "./scene";

type Named = Pick<DrawnTie, "id" | "curve" | "sign">;

/** What a label may stand on. */
export type LabelObstacles = {
  /** The tie that is named, the line of it, and its two actors. */
  readonly tie: Named;
  readonly own: Line;
  readonly ends: readonly Body[];
  readonly bodies: readonly Body[];
  readonly others: readonly { readonly sign: DrawnTie["sign"]; readonly line: Line }[];
};

/** Room beside the named tie's own casing. */
const ownLine = 11;
/** No sum of the others comes near `actor`: a label that hides one names it no more, and so the map. */
const price = {
  forbidden: 10_000,
  actor: 2000,
  sign: 110,
  linePoint: 0.6,
  gap: 0.9,
  fromSign: 0.06,
  leader: 12,
  throughActor: 60,
  along: 3,
  throughSign: 5,
  acrossLine: 10,
};

/**
 * Returns what it costs to put the label in a box: most on its own actors, sign and line, then on any other actor, and the
 * more the further from its line, and a little from its sign. A box that costs more than `limit` may be given up early,
 * with any number that is not below it; its leader is asked for last.
 */
export function costOfEdgeLabel(
  box: Box,
  leaderOf: (box: Box) => Pick<Curve, "start" | "end"> | undefined,
  { tie, own, ends, bodies, others }: LabelObstacles,
  limit: number,
): number {
  const fromSign = distanceToBox(box, tie.sign.centre);
  let cost = price.fromSign * fromSign;
  // The line is no nearer than the box around it, and most places of a frame are far from both.
  if (cost + price.gap * distanceBetween(box, tie.curve) >= limit) return limit;
  cost += price.gap * distanceFrom(box, own);
  if (cost >= limit) return cost;
  if (fromSign < tie.sign.radius + 5) cost += price.forbidden;
  if (countIn(box, own, ownLine) > 0) cost += price.forbidden;
  for (const body of bodies) {
    const overlaps =
      Math.abs(box.x + box.width / 2 - body.x) < box.width / 2 + body.reachX + 6 &&
      Math.abs(box.y + box.height / 2 - body.y - body.middle) < box.height / 2 + body.reachY + 6;
    if (overlaps) cost += ends.includes(body) ? price.forbidden : price.actor;
  }
  for (const { sign, line } of others) {
    if (cost >= limit) return cost;
    if (distanceToBox(box, sign.centre) < sign.radius + 4) cost += price.sign;
    cost += price.linePoint * countIn(box, line, 2);
  }
  if (cost >= limit) return cost;
  const leader = leaderOf(box);
  return cost + (leader === undefined ? 0 : price.leader + costOfLeader(leader, own, bodies, others));
}

/** A leader along its own line, through another sign, across an actor or over other lines says little. */
function costOfLeader(
  { start, end }: Pick<Curve, "start" | "end">,
  own: Line,
  bodies: readonly Body[],
  others: LabelObstacles["others"],
): number {
  let cost = 0;
  for (const t of [0.2, 0.4, 0.6, 0.8]) {
    const x = start.x + t * (end.x - start.x);
    const y = start.y + t * (end.y - start.y);
    if (bodies.some((body) => distanceToBody(body, x, y) < 3)) cost += price.throughActor;
    if (squareToLine(x, y, own) < 36) cost += price.along;
    const throughSign = others.some(
      ({ sign }) => (sign.centre.x - x) ** 2 + (sign.centre.y - y) ** 2 < (sign.radius + 2) ** 2,
    );
    if (throughSign) cost += price.throughSign;
  }
  return cost + price.acrossLine * others.filter(({ line }) => isCrossed(line, start, end)).length;
}

/** Whether a line of points crosses the straight one from `start` to `end`. */
function isCrossed(line: Line, start: Point, end: Point): boolean {
  for (let index = 2; index < line.length; index += 2) {
    const from = { x: line[index - 2] ?? 0, y: line[index - 1] ?? 0 };
    const to = { x: line[index] ?? 0, y: line[index + 1] ?? 0 };
    if (side(start, end, from) * side(start, end, to) >= 0) continue;
    if (side(from, to, start) * side(from, to, end) < 0) return true;
  }
  return false;
}

/** On which side of the way from `a` to `b` a point lies: positive, negative or neither. */
function side(a: Point, b: Point, { x, y }: Point): number {
  return (b.x - a.x) * (y - a.y) - (b.y - a.y) * (x - a.x);
}

/** Returns the distance of a point to a box, 0 inside. */
export function distanceToBox(box: Box, { x, y }: Point): number {
  const dx = Math.max(box.x - x, 0, x - box.x - box.width);
  const dy = Math.max(box.y - y, 0, y - box.y - box.height);
  return Math.sqrt(dx * dx + dy * dy);
}

/** Distance of a box to the one around a curve. */
function distanceBetween(box: Box, { start, control, end }: Curve): number {
  const dx = Math.max(
    Math.min(start.x, control.x, end.x) - box.x - box.width,
    0,
    box.x - Math.max(start.x, control.x, end.x),
  );
  const dy = Math.max(
    Math.min(start.y, control.y, end.y) - box.y - box.height,
    0,
    box.y - Math.max(start.y, control.y, end.y),
  );
  return Math.sqrt(dx * dx + dy * dy);
}

/** Distance of a line of points to a box. */
function distanceFrom(box: Box, points: Line): number {
  const [right, bottom] = [box.x + box.width, box.y + box.height];
  let least = Number.POSITIVE_INFINITY;
  for (let index = 0; index < points.length; index += 2) {
    const x = points[index] ?? 0;
    const y = points[index + 1] ?? 0;
    const dx = Math.max(box.x - x, 0, x - right);
    const dy = Math.max(box.y - y, 0, y - bottom);
    const square = dx * dx + dy * dy;
    if (square < least) least = square;
  }
  return Math.sqrt(least);
}

/** How many of the points lie in the box grown by `margin`. */
function countIn(box: Box, points: Line, margin: number): number {
  const [left, right] = [box.x - margin, box.x + box.width + margin];
  const [top, bottom] = [box.y - margin, box.y + box.height + margin];
  let count = 0;
  for (let index = 0; index < points.length; index += 2) {
    const x = points[index] ?? 0;
    const y = points[index + 1] ?? 0;
    if (x > left && x < right && y > top && y < bottom) count += 1;
  }
  return count;
}
