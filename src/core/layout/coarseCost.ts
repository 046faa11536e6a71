import type { Reference } from "../placing/references";
import { innerSize } from "../scene/frame";
import { costOfPairs, countPairs, createTieSegments } from "./coarseTieCost";
import type { LayoutGraph } from "./layout";

/**
 * How bad a layout is; lower is better. Places are x and y interleaved, from 0 to 1. A layout that is worse than `limit`
 * may be given up early, with any number that is above it.
 */
export type LayoutCost = (places: Float64Array, limit?: number) => number;

/** What a fault costs; the unit is one crossing of two ties. */
const price = { actorsOverlap: 40, actorsNear: 1.5, crowding: 0.12, unused: 12 };

/** A reference frame in arrays of numbers: sizes in px, actors by index. */
export type CoarseFrame = {
  readonly width: number;
  readonly height: number;
  readonly radius: Float64Array;
  readonly nameX: Float64Array;
  readonly nameY: Float64Array;
  /** px from an actor's place down to the middle of all that it takes up. */
  readonly middle: Float64Array;
  readonly reachX: Float64Array;
  readonly reachY: Float64Array;
  /** px liked between a line and an actor, between actors, and along a tie between its actors. */
  readonly lineGap: number;
  readonly actorGap: number;
  readonly tieLength: number;
  readonly fan: number;
  readonly strand: number;
  /** Where the actors are in the layout being scored, px. */
  readonly x: Float64Array;
  readonly y: Float64Array;
};

/**
 * Scores a layout by straight lines between centres: a hundred times cheaper than the drawing itself, and good enough to
 * tell which layouts are worth drawing.
 */
export function createCoarseCost(graph: LayoutGraph, references: readonly Reference[]): LayoutCost {
  const stretches = createTieSegments(countPairs(graph));
  const rooms = references.map(createCoarseFrame);
  return (places, limit = Number.POSITIVE_INFINITY) => {
    let cost = price.unused * unusedShare(places);
    for (const room of rooms) {
      for (let node = 0; node < room.x.length; node += 1) {
        room.x[node] = (places[2 * node] ?? 0) * room.width;
        room.y[node] = (places[2 * node + 1] ?? 0) * room.height + (room.middle[node] ?? 0);
      }
      cost += costOfActors(room);
      if (cost > limit) return cost;
      cost += costOfPairs(room, stretches);
      if (cost > limit) return cost;
    }
    return cost;
  };
}

/** How much of width and height the places leave empty, 0 to 2. */
function unusedShare(places: Float64Array): number {
  let [left, right, top, bottom] = [1, 0, 1, 0];
  for (let index = 0; index < places.length; index += 2) {
    const [x = 0, y = 0] = [places[index], places[index + 1]];
    if (x < left) left = x;
    if (x > right) right = x;
    if (y < top) top = y;
    if (y > bottom) bottom = y;
  }
  return places.length < 4 ? 0 : 2 - (right - left) - (bottom - top);
}

function createCoarseFrame({ frame, metrics, bodies }: Reference): CoarseFrame {
  const { phone } = metrics;
  const list = (pick: (body: (typeof bodies)[number]) => number) => Float64Array.from(bodies, pick);
  return {
    ...innerSize(frame, metrics),
    radius: list((body) => body.radius),
    nameX: list((body) => (body.nameDrop > 0 ? body.reachX : body.nameX)),
    nameY: list((body) => (body.nameDrop > 0 ? body.reachY : body.nameY)),
    middle: list((body) => body.middle),
    reachX: list((body) => body.reachX),
    reachY: list((body) => body.reachY),
    lineGap: phone ? 12 : 22,
    actorGap: phone ? 16 : 40,
    tieLength: phone ? 46 : 90,
    fan: metrics.fan,
    strand: metrics.strand,
    x: new Float64Array(bodies.length),
    y: new Float64Array(bodies.length),
  };
}

function costOfActors(room: CoarseFrame): number {
  const { x, y, reachX, reachY, actorGap } = room;
  const spacing = (room.width * room.height) / x.length;
  let cost = 0;
  for (let one = 0; one < x.length; one += 1) {
    for (let other = one + 1; other < x.length; other += 1) {
      const dx = Math.abs((x[one] ?? 0) - (x[other] ?? 0));
      const dy = Math.abs((y[one] ?? 0) - (y[other] ?? 0));
      cost += (price.crowding * spacing) / (dx * dx + dy * dy + 1);
      const free = Math.max(
        dx - (reachX[one] ?? 0) - (reachX[other] ?? 0),
        dy - (reachY[one] ?? 0) - (reachY[other] ?? 0),
      );
      if (free < actorGap) cost += (price.actorsNear * (actorGap - Math.max(0, free))) / actorGap;
      if (free < 0) cost += price.actorsOverlap * (0.2 - free / actorGap);
    }
  }
  return cost;
}
