/** Cosine and sine of six turns, written out: computed ones differ in the last digit from engine to engine. */
const turns = [
  [1, 0],
  [0.866025403784, 0.5],
  [0.5, 0.866025403784],
  [0, 1],
  [-0.5, 0.866025403784],
  [-0.866025403784, 0.5],
] as const;

/** Returns a layout at six turns, each stretched to fill its frame. Coordinates are x and y interleaved. */
export function rotations(coordinates: Float64Array): readonly Float64Array[] {
  return turns.map(([cosine, sine]) =>
    stretched(
      coordinates.map((value, index) => {
        const other = coordinates[index ^ 1] ?? 0;
        return cosine * value + (index % 2 === 0 ? -sine : sine) * other;
      }),
    ),
  );
}

/** Coordinates moved and stretched so that each axis runs from 0 to 1; 0.5 where there is nothing to stretch. */
export function stretched(coordinates: Float64Array): Float64Array {
  const low = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  const high = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  coordinates.forEach((value, index) => {
    const axis = index % 2;
    low[axis] = Math.min(low[axis] ?? value, value);
    high[axis] = Math.max(high[axis] ?? value, value);
  });
  return coordinates.map((value, index) => {
    const least = low[index % 2] ?? 0;
    const extent = (high[index % 2] ?? 0) - least;
    return extent < 1e-9 ? 0.5 : (value - least) / extent;
  });
}

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
