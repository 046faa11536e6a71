import type { LayoutCost } from "./coarseCost";

const directions = [1, 0, 0, 1, -1, 0, 0, -1, 0.7, 0.7, -0.7, 0.7, -0.7, -0.7, 0.7, -0.7];

/** A layout and how bad it is. */
export type Scored = { readonly places: Float64Array; readonly cost: number };

/** How to climb: the steps, the longest first, and how many layouts may be scored. */
export type HillClimbOptions = {
  readonly steps: readonly number[];
  readonly budget: number;
  readonly exchange: boolean;
  /** Which actors may be moved, in this order; all, if nothing is said. */
  readonly nodes?: readonly number[];
};

/**
 * Improves a layout by small moves: each actor in turn is tried a step away in eight directions, and stays where that is
 * better; or changes places with another. The steps shrink. Stops every few tries, for whoever runs it to draw breath.
 */
export function* hillClimb(
  start: Float64Array,
  score: LayoutCost,
  { steps, budget, exchange, nodes = [...start.keys()].slice(0, start.length / 2) }: HillClimbOptions,
): Generator<void, Scored> {
  const places = Float64Array.from(start);
  let cost = score(places);
  let left = budget;
  /** Puts an actor at (x, y), if that is better. */
  const isBetter = () => {
    left -= 1;
    const tried = score(places, cost);
    if (tried >= cost) return false;
    cost = tried;
    return true;
  };
  for (const step of steps) {
    for (const moved of nodes) {
      const node = 2 * moved;
      if (left <= 0) break;
      const x = places[node] ?? 0;
      const y = places[node + 1] ?? 0;
      let best = { x, y };
      for (let index = 0; index < directions.length && left > 0; index += 2) {
        places[node] = Math.min(1, Math.max(0, x + step * (directions[index] ?? 0)));
        places[node + 1] = Math.min(1, Math.max(0, y + step * (directions[index + 1] ?? 0)));
        const isElsewhere = places[node] !== x || places[node + 1] !== y;
        if (isElsewhere && isBetter()) best = { x: places[node] ?? 0, y: places[node + 1] ?? 0 };
      }
      places[node] = best.x;
      places[node + 1] = best.y;
      for (let other = 0; exchange && other < node && left > 0; other += 2) {
        swap(places, node, other);
        if (!isBetter()) swap(places, node, other);
        if (other % (2 * directions.length) === 0) yield;
      }
      yield;
    }
  }
  return { places, cost };
}

function swap(places: Float64Array, a: number, b: number): void {
  for (const axis of [0, 1]) {
    const kept = places[a + axis] ?? 0;
    places[a + axis] = places[b + axis] ?? 0;
    places[b + axis] = kept;
  }
}
