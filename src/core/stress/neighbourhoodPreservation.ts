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
