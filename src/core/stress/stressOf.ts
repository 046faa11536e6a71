import type { Hops } from "./hops";

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
