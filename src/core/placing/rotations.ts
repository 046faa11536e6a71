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
