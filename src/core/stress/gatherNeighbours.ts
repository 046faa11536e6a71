import type { Hops } from "./hops";

/** How long to improve, and how far actors go in the first and last rounds, in shares of what drives them. */
export type Course = {
  readonly rounds: number;
  readonly firstStep: number;
  readonly lastStep: number;
  /** Called after each round: what has to hold of the places, whatever drives them. */
  readonly keep?: () => void;
};

const roundsOfSlice = 4;
const momentum = 0.5;
/** How much it counts to keep neighbours together, against keeping distances. */
const weight = 0.22;
/** Pairs looked at in a round, at most: of a large graph a part of the actors moves in each. */
const mostPairs = 100_000;

/**
 * Improves places so that actors tied to each other are each other's nearest, and distances stay about as many as there are
 * ties between: gradient descent on stress together with what t-SNE reduces (van der Maaten & Hinton 2008), where neighbours
 * in the graph stand for neighbours in the data, as in tsNET (Kruiger et al. 2017, doi:10.1111/cgf.13187). Changes `places`,
 * x and y interleaved, in units of one tie.
 */
export function* gatherNeighbours(
  places: Float64Array,
  hops: Hops,
  { rounds, firstStep, lastStep, keep }: Course,
): Generator<void, void> {
  const count = hops.neighbours.length;
  const rows = Math.max(1, Math.min(count, Math.floor(mostPairs / Math.max(1, count))));
  const velocity = new Float64Array(2 * count);
  const shares = Float64Array.from({ length: 256 }, (_, hop) => 1 / (hop * hop * count));
  // Until it is known, as if all were one step apart.
  const forces: Forces = { on: new Float64Array(2 * count), shares, nearnesses: (count * count) / 2 };
  for (let round = 0; round < rounds && count > 1; round += 1) {
    const first = (round * rows) % count;
    const step = firstStep + ((lastStep - firstStep) * round) / rounds;
    const apart = (weight * count) / forces.nearnesses;
    forces.on.fill(0);
    forces.nearnesses = 0;
    for (let row = 0; row < rows; row += 1) {
      addDistances((first + row) % count, places, hops, { forces, apart, isOnBoth: rows === count });
    }
    forces.nearnesses *= (rows === count ? 2 : 1) * (count / rows);
    for (let row = 0; row < rows; row += 1) addPulls((first + row) % count, places, hops, forces.on);
    for (let row = 0; row < rows; row += 1) {
      const node = (first + row) % count;
      for (const index of [2 * node, 2 * node + 1]) {
        velocity[index] = momentum * (velocity[index] ?? 0) - step * (forces.on[index] ?? 0);
        places[index] = (places[index] ?? 0) + (velocity[index] ?? 0);
      }
    }
    keep?.();
    if (round % roundsOfSlice === 0) yield;
  }
}

type Forces = {
  readonly on: Float64Array;
  /** What a distance counts, by its number of ties. */
  readonly shares: Float64Array;
  /** The sum of nearnesses of all pairs, each counted both ways. */
  nearnesses: number;
};

/** Adds what the distances to others want of a node; where all nodes are gone through, of both at once. */
function addDistances(
  node: number,
  places: Float64Array,
  hops: Hops,
  {
    forces,
    apart,
    isOnBoth,
  }: { readonly forces: Forces; readonly apart: number; readonly isOnBoth: boolean },
): void {
  const { on, shares } = forces;
  const distances = hops.from(node);
  const x = places[2 * node] ?? 0;
  const y = places[2 * node + 1] ?? 0;
  let forceX = 0;
  let forceY = 0;
  let nearnesses = 0;
  for (let other = isOnBoth ? node + 1 : 0; other < distances.length; other += 1) {
    if (other === node) continue;
    const hop = distances[other] ?? 1;
    const dx = x - (places[2 * other] ?? 0);
    const dy = y - (places[2 * other + 1] ?? 0);
    const square = dx * dx + dy * dy + 1e-12;
    const nearness = 1 / (1 + square);
    nearnesses += nearness;
    const force = (shares[hop] ?? 0) * (1 - hop / Math.sqrt(square)) - apart * nearness * nearness;
    forceX += force * dx;
    forceY += force * dy;
    if (!isOnBoth) continue;
    on[2 * other] = (on[2 * other] ?? 0) - force * dx;
    on[2 * other + 1] = (on[2 * other + 1] ?? 0) - force * dy;
  }
  on[2 * node] = (on[2 * node] ?? 0) + forceX;
  on[2 * node + 1] = (on[2 * node + 1] ?? 0) + forceY;
  forces.nearnesses += nearnesses;
}

/** Adds what draws a node to its neighbours; the fewer the two have, the more. */
function addPulls(node: number, places: Float64Array, { neighbours }: Hops, on: Float64Array): void {
  const own = neighbours[node] ?? [];
  for (const other of own) {
    const dx = (places[2 * node] ?? 0) - (places[2 * other] ?? 0);
    const dy = (places[2 * node + 1] ?? 0) - (places[2 * other + 1] ?? 0);
    const share = (1 / own.length + 1 / (neighbours[other]?.length ?? 1)) / 2;
    const pull = (weight * share) / (1 + dx * dx + dy * dy);
    on[2 * node] = (on[2 * node] ?? 0) + pull * dx;
    on[2 * node + 1] = (on[2 * node + 1] ?? 0) + pull * dy;
  }
}
