import type { Place } from "../dossier/dossier";
import type { LayoutGraph } from "../layout/layout";
import { createHops, type Hops } from "./hops";
import { type CollisionFrame, createCollisionFrames } from "./setApart";

/** Places that a newcomer is tried at, across and down. */
const columns = 49;
const rows = 37;
/** Width of the map for its height: between those of the frames. */
const aspect = 1.2;
/** How often a tie counts against a distance: a newcomer is to be near its neighbours first. */
const weightOfTie = 4;
/** Actors from whom the length of a tie in the map is estimated. */
const samples = 24;

type Placed = ReadonlyMap<number, Place>;

/**
 * Returns what finds the place of a newcomer among very many that stay where they are: of the places where it lies on nobody
 * in any frame the one at which its distances are most like its numbers of ties to the others, those it is tied to above
 * all. Where there is no free place, the one at which it overlaps least.
 */
export function createLargeGraphPlacing(graph: LayoutGraph): (newcomer: number, placed: Placed) => Place {
  const hops = createHops(graph);
  const rooms = createCollisionFrames(graph);
  return (newcomer, placed) => {
    const others = [...placed.keys()];
    const xs = Float64Array.from(others, (node) => placed.get(node)?.x ?? 0.5);
    const ys = Float64Array.from(others, (node) => placed.get(node)?.y ?? 0.5);
    const wanted = wantedDistances(newcomer, others, hops, lengthOfTie(placed, hops));
    const free = rooms.map((room) => createOverlap(newcomer, others, xs, ys, room));
    let best: Place = { x: 0.5, y: 0.5 };
    let [least, leastOverlap] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
    for (const { x, y } of candidates) {
      const cost = costAt(x, y, xs, ys, wanted);
      if (cost >= least && leastOverlap === 0) continue;
      const overlap = free.reduce((sum, overlapAt) => sum + overlapAt(x, y), 0);
      if (overlap > leastOverlap || (overlap === leastOverlap && cost >= least)) continue;
      best = { x, y };
      least = cost;
      leastOverlap = overlap;
    }
    return best;
  };
}

/** The middle first: of places that are as good, the first is taken. */
const candidates: readonly Place[] = Array.from({ length: columns * rows }, (_, index) => ({
  x: (index % columns) / (columns - 1),
  y: Math.floor(index / columns) / (rows - 1),
})).sort((a, b) => fromMiddle(a) - fromMiddle(b));

function fromMiddle({ x, y }: Place): number {
  return (x - 0.5) ** 2 + (y - 0.5) ** 2;
}

type Wanted = { readonly distances: Float64Array; readonly weights: Float64Array };

function wantedDistances(node: number, others: readonly number[], hops: Hops, length: number): Wanted {
  const own = hops.from(node);
  const distances = Float64Array.from(others, (other) => (own[other] ?? 1) * length);
  const weights = Float64Array.from(others, (other, index) => {
    const distance = distances[index] ?? 1;
    return (own[other] === 1 ? weightOfTie : 1) / (distance * distance);
  });
  return { distances, weights };
}

function costAt(x: number, y: number, xs: Float64Array, ys: Float64Array, wanted: Wanted): number {
  const { distances, weights } = wanted;
  let cost = 0;
  for (let index = 0; index < xs.length; index += 1) {
    const dx = (x - (xs[index] ?? 0)) * aspect;
    const dy = y - (ys[index] ?? 0);
    const off = Math.sqrt(dx * dx + dy * dy) - (distances[index] ?? 0);
    cost += (weights[index] ?? 0) * off * off;
  }
  return cost;
}

/** Estimates how long a tie is in a map, in shares of its height: at this length its stress is least. */
function lengthOfTie(placed: Placed, hops: Hops): number {
  const nodes = [...placed];
  const stride = Math.max(1, Math.floor(nodes.length / samples));
  let [ratios, squares] = [0, 0];
  for (let index = 0; index < nodes.length; index += stride) {
    const [one, a] = nodes[index] ?? [0, { x: 0, y: 0 }];
    const distances = hops.from(one);
    for (const [other, b] of nodes) {
      if (other === one) continue;
      const dx = (a.x - b.x) * aspect;
      const dy = a.y - b.y;
      const ratio = Math.sqrt(dx * dx + dy * dy) / (distances[other] ?? 1);
      ratios += ratio;
      squares += ratio * ratio;
    }
  }
  return ratios === 0 ? 1 / 4 : squares / ratios;
}

/** Returns what tells how much a newcomer lies on others at a place, px, the gap between them included. */
function createOverlap(
  newcomer: number,
  others: readonly number[],
  xs: Float64Array,
  ys: Float64Array,
  { width, height, across, down, gap }: CollisionFrame,
): (x: number, y: number) => number {
  const reachX = Float64Array.from(others, (other) => (across[other] ?? 0) + (across[newcomer] ?? 0) + gap);
  const reachY = Float64Array.from(others, (other) => (down[other] ?? 0) + (down[newcomer] ?? 0) + gap);
  return (x, y) => {
    let overlap = 0;
    for (let index = 0; index < xs.length; index += 1) {
      const overX = (reachX[index] ?? 0) - Math.abs(x - (xs[index] ?? 0)) * width;
      if (overX <= 0) continue;
      const overY = (reachY[index] ?? 0) - Math.abs(y - (ys[index] ?? 0)) * height;
      if (overY > 0) overlap += Math.min(overX, overY);
    }
    return overlap;
  };
}
