/** The ways to turn over what fills a frame: factors of x and y about its middle. */
const ways = [
  [1, 1],
  [-1, 1],
  [1, -1],
  [-1, -1],
] as const;

/**
 * Returns a layout turned over: as it is, left to right, top to bottom, and both. Places are x and y interleaved, from 0 to
 * 1.
 */
export function reflections(places: ArrayLike<number>): readonly Float64Array[] {
  return ways.map(([x, y]) =>
    Float64Array.from(places, (value, index) => {
      const factor = index % 2 === 0 ? x : y;
      return factor === 1 ? value : 1 - value;
    }),
  );
}

/**
 * Returns a layout turned over so that its actors are as near to other places as they can be: the reader finds again who
 * was where. Of ways that are as good, the first is taken.
 */
export function reflectToward(places: ArrayLike<number>, others: ArrayLike<number>): Float64Array {
  const turned = reflections(places);
  const farness = turned.map((own) =>
    own.reduce((sum, value, index) => sum + (value - (others[index] ?? 0.5)) ** 2, 0),
  );
  return turned[farness.indexOf(Math.min(...farness))] ?? Float64Array.from(places);
}
