import { pairsOf } from "../scene/fans";
import { bow } from "../scene/parallelOffsets";
import type { CoarseFrame } from "./coarseCost";
import type { LayoutGraph } from "./layout";

/** What a fault costs; the unit is one crossing of two ties. */
const price = {
  crossing: 1,
  /** More, up to this, the flatter two lines cross. */
  flatCrossing: 1,
  lineOverActor: 12,
  lineNearActor: 2.5,
  narrowAngle: 3,
  shortTie: 4,
  length: 0.25,
};
/** Cosine above which two ties at one actor are too close: about 30°. */
const narrow = 0.87;

/** Two tied actors, how many ties there are between them, and of how many relations. */
export type Pair = {
  readonly a: number;
  readonly b: number;
  readonly ties: number;
  readonly relations: number;
};

/** The pairs' lines in a room, as arrays that are filled again for each layout: from (x, y), by (dx, dy). */
export type TieSegments = {
  readonly pairs: readonly Pair[];
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly dx: Float64Array;
  readonly dy: Float64Array;
  readonly length: Float64Array;
};

/** Returns the room for the lines of these pairs, not yet filled. */
export function createTieSegments(pairs: readonly Pair[]): TieSegments {
  const list = () => new Float64Array(pairs.length);
  return { pairs, x: list(), y: list(), dx: list(), dy: list(), length: list() };
}

/** Returns each pair of tied actors once, `a` before `b`. */
export function countPairs({ links }: LayoutGraph): readonly Pair[] {
  return pairsOf(links).flatMap((pair) => {
    const [first] = pair;
    const link = links[first ?? -1];
    if (link === undefined) return [];
    const { source, target } = link;
    const relations = new Set(pair.map((index) => links[index]?.type)).size;
    return [{ a: Math.min(source, target), b: Math.max(source, target), ties: pair.length, relations }];
  });
}

/**
 * Returns how bad the lines between tied actors are: crossings, narrow angles, short lines, lines on or near other actors.
 */
export function costOfPairs(room: CoarseFrame, stretches: TieSegments): number {
  const { pairs, dx, dy, length } = stretches;
  fill(stretches, room);
  const diagonal = Math.sqrt(room.width * room.width + room.height * room.height);
  let cost = 0;
  for (let one = 0; one < pairs.length; one += 1) {
    const pair = pairs[one];
    if (pair === undefined) continue;
    const far = length[one] ?? 1;
    const x = (dx[one] ?? 0) / far;
    const y = (dy[one] ?? 0) / far;
    cost += (price.length * far) / diagonal;
    const free = far - supportOf(room, pair.a, x, y) - supportOf(room, pair.b, x, y);
    if (free < room.tieLength) cost += (price.shortTie * (room.tieLength - free)) / room.tieLength;
    cost += costOfForeign(room, pair, stretches, one);
    for (let other = one + 1; other < pairs.length; other += 1) {
      const next = pairs[other];
      if (next !== undefined) cost += costOfTwo(pair, next, stretches, one, other);
    }
  }
  return cost;
}

function fill({ pairs, x, y, dx, dy, length }: TieSegments, room: CoarseFrame): void {
  for (let index = 0; index < pairs.length; index += 1) {
    const { a, b } = pairs[index] ?? { a: 0, b: 0 };
    const ax = room.x[a] ?? 0;
    const ay = room.y[a] ?? 0;
    const bx = (room.x[b] ?? 0) - ax;
    const by = (room.y[b] ?? 0) - ay;
    x[index] = ax;
    y[index] = ay;
    dx[index] = bx;
    dy[index] = by;
    length[index] = Math.sqrt(bx * bx + by * by) || 1;
  }
}

/** Two lines: too narrow an angle where they share an actor, their crossings where they do not. */
function costOfTwo(pair: Pair, next: Pair, lines: TieSegments, one: number, other: number): number {
  const dx = lines.dx[one] ?? 0;
  const dy = lines.dy[one] ?? 0;
  const ex = lines.dx[other] ?? 0;
  const ey = lines.dy[other] ?? 0;
  const lengths = (lines.length[one] ?? 1) * (lines.length[other] ?? 1);
  if (pair.a === next.a || pair.b === next.b || pair.a === next.b || pair.b === next.a) {
    const sign = pair.a === next.a || pair.b === next.b ? 1 : -1;
    const cosine = (sign * (dx * ex + dy * ey)) / lengths;
    return cosine > narrow ? (price.narrowAngle * (cosine - narrow)) / (1 - narrow) : 0;
  }
  const ox = (lines.x[other] ?? 0) - (lines.x[one] ?? 0);
  const oy = (lines.y[other] ?? 0) - (lines.y[one] ?? 0);
  const cross = dx * ey - dy * ex;
  const t = (ox * ey - oy * ex) / cross;
  if (!(t > 0 && t < 1)) return 0;
  const u = (ox * dy - oy * dx) / cross;
  if (!(u > 0 && u < 1)) return 0;
  return pair.ties * next.ties * (price.crossing + price.flatCrossing * (1 - Math.abs(cross) / lengths));
}

/** How far an actor reaches from its centre in a direction. */
function supportOf({ nameX, nameY, radius }: CoarseFrame, node: number, x: number, y: number): number {
  // Along the ray the name's box ends where its nearer side is met.
  const name = Math.min(
    (nameX[node] ?? 0) / (Math.abs(x) || 1e-9),
    (nameY[node] ?? 0) / (Math.abs(y) || 1e-9),
  );
  return Math.max(radius[node] ?? 0, name);
}

/** Lines that run over or near actors that are not their ends; a single tie is taken with its bow. */
function costOfForeign(
  room: CoarseFrame,
  { a, b, ties, relations }: Pair,
  lines: TieSegments,
  line: number,
): number {
  const x = lines.x[line] ?? 0;
  const y = lines.y[line] ?? 0;
  const dx = lines.dx[line] ?? 0;
  const dy = lines.dy[line] ?? 0;
  const length = lines.length[line] ?? 1;
  const half = ((relations - 1) * room.fan + (ties - relations) * room.strand) / 2 + 2;
  const outward = (x + dx / 2 - room.width / 2) * -dy + (y + dy / 2 - room.height / 2) * dx < 0 ? -1 : 1;
  const bend = ties > 1 ? 0 : (4 * outward * Math.min(bow.most, bow.share * length)) / length;
  let cost = 0;
  for (let node = 0; node < room.x.length; node += 1) {
    if (node === a || node === b) continue;
    const ox = (room.x[node] ?? 0) - x;
    const oy = (room.y[node] ?? 0) - y;
    const t = Math.max(0, Math.min(1, (ox * dx + oy * dy) / (length * length)));
    const off = bend * t * (1 - t);
    const nx = ox - t * dx + off * dy;
    const ny = oy - t * dy - off * dx;
    const away = Math.sqrt(nx * nx + ny * ny) || 1e-9;
    const name = (Math.abs(nx) * (room.nameX[node] ?? 0) + Math.abs(ny) * (room.nameY[node] ?? 0)) / away;
    const free = away - Math.max(room.radius[node] ?? 0, name) - half;
    if (free >= room.lineGap) continue;
    cost += (price.lineNearActor * (room.lineGap - Math.max(0, free))) / room.lineGap;
    if (free < 0) cost += price.lineOverActor * (0.1 - free / room.lineGap);
  }
  return cost;
}
