import type { Hops } from "./hops";

/** The steps' lengths, as in the paper: from the square of the longest distance to a tenth, each a part of the one before. */
const shrinking = 0.85;
const lastStep = 0.1;
/** Pairs looked at in a round, at most: of a large graph not all. */
const mostPairs = 100_000;

/**
 * Returns places, x and y interleaved, at which actors are about as far apart as there are ties between them, near ones
 * above all: stochastic gradient descent on stress (Zheng, Pawar & Goodman 2019, doi:10.1109/TVCG.2018.2859997), the pairs
 * drawn with `random`. The same numbers give the same places.
 */
export function* reduceStress(hops: Hops, random: () => number): Generator<void, Float64Array> {
  const count = hops.neighbours.length;
  const places = Float64Array.from({ length: 2 * count }, random);
  if (count < 2) return places;
  const pairs = Math.min(mostPairs, (count * (count - 1)) / 2);
  for (let step = Math.max(...hops.from(0)) ** 2; step > lastStep; step *= shrinking) {
    for (let pair = 0; pair < pairs; pair += 1) {
      const one = Math.floor(random() * count);
      const other = Math.floor(random() * (count - 1));
      draw(places, one, other + (other < one ? 0 : 1), hops, step);
    }
    yield;
  }
  return places;
}

/** Moves a pair towards its distance. */
function draw(places: Float64Array, one: number, other: number, hops: Hops, step: number): void {
  const hop = hops.from(one)[other] ?? 1;
  const dx = (places[2 * one] ?? 0) - (places[2 * other] ?? 0);
  const dy = (places[2 * one + 1] ?? 0) - (places[2 * other + 1] ?? 0);
  const distance = Math.sqrt(dx * dx + dy * dy) || 1e-9;
  const share = (Math.min(1, step / (hop * hop)) * (distance - hop)) / 2 / distance;
  places[2 * one] = (places[2 * one] ?? 0) - share * dx;
  places[2 * one + 1] = (places[2 * one + 1] ?? 0) - share * dy;
  places[2 * other] = (places[2 * other] ?? 0) + share * dx;
  places[2 * other + 1] = (places[2 * other + 1] ?? 0) + share * dy;
}
