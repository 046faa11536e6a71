import type { Hops } from "./hops";

/**
 * Returns how far neighbours in the graph are nearest in the picture, 0 to 1: of each actor that has ties, its neighbours
 * against as many actors that are nearest to it, those in both of those in either (Jaccard); the mean of all.
 */
export function neighbourhoodPreservation(places: ArrayLike<number>, { neighbours }: Hops): number {
  const squares = new Float64Array(neighbours.length);
  let [sum, actors] = [0, 0];
  neighbours.forEach((own, node) => {
    if (own.length === 0) return;
    for (let other = 0; other < squares.length; other += 1) {
      const dx = (places[2 * node] ?? 0) - (places[2 * other] ?? 0);
      const dy = (places[2 * node + 1] ?? 0) - (places[2 * other + 1] ?? 0);
      squares[other] = dx * dx + dy * dy;
    }
    squares[node] = Number.POSITIVE_INFINITY;
    const farthest = squares.toSorted()[own.length - 1] ?? 0;
    const both = own.filter((other) => (squares[other] ?? 0) <= farthest).length;
    sum += both / (2 * own.length - both);
    actors += 1;
  });
  return actors === 0 ? 1 : sum / actors;
}

/** Actors whose distances are looked at, at most. */
const mostRows = 400;

/**
 * Returns the normalised stress of places, x and y interleaved: the mean over pairs of the squared difference between their
 * distance and the number of ties between, relative to it, at the scale at which it is least.
 */
export function stressOf(places: Float64Array, hops: Hops): number {
  const count = hops.neighbours.length;
  const stride = Math.max(1, Math.ceil(count / mostRows));
  let [ratios, squares, pairs] = [0, 0, 0];
  for (let one = 0; one < count; one += stride) {
    const distances = hops.from(one);
    for (let other = 0; other < count; other += 1) {
      if (other === one) continue;
      const dx = (places[2 * one] ?? 0) - (places[2 * other] ?? 0);
      const dy = (places[2 * one + 1] ?? 0) - (places[2 * other + 1] ?? 0);
      const ratio = Math.sqrt(dx * dx + dy * dy) / (distances[other] ?? 1);
      ratios += ratio;
      squares += ratio * ratio;
      pairs += 1;
    }
  }
  return pairs === 0 || squares === 0 ? 0 : 1 - (ratios * ratios) / squares / pairs;
}
