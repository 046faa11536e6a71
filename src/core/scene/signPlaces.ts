import { type Body, distanceToBody } from "./body";
import { boundsOf, type Line, pointAt, squareToLine } from "./curves";
import type { Curve, Point } from "./scene";

/** Where along its tie a sign may stand, the middle first. */
const places = [0.5, 0.46, 0.54, 0.42, 0.58, 0.38, 0.62, 0.34, 0.66, 0.3, 0.7] as const;
/** Fewer of them, for where it only matters how well the signs could stand. */
const fewPlaces = [0.5, 0.42, 0.58, 0.34, 0.66] as const;
/** The ring of surface around a sign. */
const ring = 2.5;
/** px a sign would like to keep free beyond its ring, from lines, other signs and actors; and what it costs to have none. */
const room = { line: 7, sign: 4, body: 8 };
const cost = { line: 1, sign: 2, body: 2 };
/**
 * px that signs like to keep free of each other where they are drawn: two that stand close at a crossing read as one tie's.
 */
const roomOfDrawn = 12;
/** What it costs to cover half a sign's width, and to stand a tenth of the tie off its middle. */
const coverCost = 5;
const awayCost = 0.12;
const passes = 2;

/** A place for a sign; what it costs to stand off the middle, and what it meets there, once that was asked. */
type Option = { readonly x: number; readonly y: number; readonly away: number; met: number | undefined };
type Sign = { readonly x: number; readonly y: number; readonly cost: number };
type Obstacles = {
  readonly lines: readonly { readonly points: Line; readonly width: number }[];
  readonly bodies: readonly Body[];
};
type Given = {
  readonly curves: readonly Curve[];
  /** The curves as lines of points, as `flattenCurve` gives them. */
  readonly lines: readonly Line[];
  /** Of the lines, px. */
  readonly widths: readonly number[];
  readonly bodies: readonly Body[];
  /** Of the signs, px. */
  readonly radius: number;
};

/** Returns the centres of the ties' signs: each on its curve, at 30 to 70 % of it, where it meets least. */
export function placeSigns(given: Given): readonly Point[] {
  return chooseSigns(given, places, roomOfDrawn).map(({ x, y }) => ({ x, y }));
}

/** Returns what the signs meet in all, placed well, though not as carefully as they are drawn: 0 where all stand free. */
export function costOfSigns(given: Given): number {
  return chooseSigns(given, fewPlaces, room.sign).reduce((sum, { cost: own }) => sum + own, 0);
}

function chooseSigns(given: Given, along: readonly number[], roomOfSign: number): readonly Sign[] {
  const { curves, radius } = given;
  const near = obstaclesOf(given);
  const options = curves.map((curve) =>
    along.map((t): Option => {
      const { x, y } = pointAt(curve, t);
      return { x, y, away: Math.abs(t - 0.5) * 10 * awayCost, met: undefined };
    }),
  );
  const chosen: Sign[] = [];
  for (let pass = 0; pass < passes; pass += 1) {
    options.forEach((own, index) => {
      chosen[index] = cheapest(own, near[index], { own: index, signs: chosen, radius, room: roomOfSign });
    });
  }
  return chosen;
}

/** The signs chosen so far, which of them is its own, and px of their radius and of the room they like to have. */
type Neighbours = {
  readonly own: number;
  readonly signs: readonly Sign[];
  readonly radius: number;
  readonly room: number;
};

/** The option that is cheapest beside the signs chosen so far, with what it costs there. Options: the middle first. */
function cheapest(
  options: readonly Option[],
  obstacles: Obstacles | undefined,
  neighbours: Neighbours,
): Sign {
  let best: Option | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const option of options) {
    if (option.away >= least) break;
    option.met ??= costOfObstacles(option.x, option.y, obstacles, neighbours.radius);
    const total = option.away + option.met + costOfNeighbours(option, neighbours);
    if (total >= least) continue;
    best = option;
    least = total;
  }
  return { x: best?.x ?? 0, y: best?.y ?? 0, cost: best === undefined ? 0 : least };
}

/** What each tie's sign could meet at all. */
function obstaclesOf({ curves, lines: all, widths, bodies, radius }: Given): readonly Obstacles[] {
  const lines = all.map((points, index) => ({ points, width: widths[index] ?? 0 }));
  const boxes = curves.map(boundsOf);
  const far = radius + ring + room.body;
  return boxes.map((box, index) => ({
    lines: lines.filter((_, other) => {
      const next = boxes[other];
      return (
        other !== index &&
        next !== undefined &&
        next.left < box.right + far &&
        next.right > box.left - far &&
        next.top < box.bottom + far &&
        next.bottom > box.top - far
      );
    }),
    bodies: bodies.filter(
      (body) =>
        body.x - body.reachX < box.right + far &&
        body.x + body.reachX > box.left - far &&
        body.y + body.middle - body.reachY < box.bottom + far &&
        body.y + body.middle + body.reachY > box.top - far,
    ),
  }));
}

function costOfObstacles(x: number, y: number, obstacles: Obstacles | undefined, radius: number): number {
  let total = 0;
  if (obstacles === undefined) return total;
  for (const { points, width } of obstacles.lines) {
    const reach = radius + ring + width / 2;
    const square = squareToLine(x, y, points);
    const far = reach + room.line;
    if (square < far * far) total += shortage(Math.sqrt(square) - reach, room.line, cost.line, radius);
  }
  for (const body of obstacles.bodies) {
    const free = distanceToBody(body, x, y) - radius - ring;
    total += shortage(free, room.body, cost.body, radius);
  }
  return total;
}

function costOfNeighbours({ x, y }: Option, { own, signs, radius, room: wanted }: Neighbours): number {
  const touching = 2 * radius + ring;
  const far = touching + wanted;
  let total = 0;
  for (let index = 0; index < signs.length; index += 1) {
    const sign = signs[index];
    if (index === own || sign === undefined) continue;
    const square = (sign.x - x) ** 2 + (sign.y - y) ** 2;
    if (square < far * far) total += shortage(Math.sqrt(square) - touching, wanted, cost.sign, radius);
  }
  return total;
}

/** What it costs to leave `free` px where `wanted` are liked; less than none covers. */
function shortage(free: number, wanted: number, price: number, radius: number): number {
  if (free >= wanted) return 0;
  return (price * (wanted - Math.max(0, free))) / wanted + (free < 0 ? (coverCost * -free) / radius : 0);
}
