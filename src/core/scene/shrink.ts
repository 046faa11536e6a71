/** Shares of the usual size that marks are drawn at, the largest first. */
const shrinks = [1, 0.93, 0.86, 0.8, 0.74, 0.68, 0.62, 0.56, 0.5, 0.44, 0.38, 0.32, 0.26, 0.2, 0.15];

/**
 * Returns the largest share of the usual size at which nothing is wanting in a picture, found by halving; where something
 * always is, the one of those tried at which least is. `wanting`: px. Marks that are small enough touch nothing, unless two
 * actors are at one place.
 */
export function largestShrink(wanting: (shrink: number) => number): number {
  let least = Number.POSITIVE_INFINITY;
  let best = 1;
  const isFree = (shrink: number) => {
    const px = wanting(shrink);
    if (px < least || (px === 0 && shrink > best)) {
      least = px;
      best = shrink;
    }
    return px === 0;
  };
  if (isFree(1)) return 1;
  let [low, high] = [0, shrinks.length];
  while (low + 1 < high) {
    const middle = (low + high) >> 1;
    if (isFree(shrinks[middle] ?? 1)) high = middle;
    else low = middle;
  }
  return best;
}
