import { animate } from "./animate";

/** x and y interleaved, in the order of the graph's sides. */
export type Positions = Float32Array<ArrayBuffer>;

/** The positions that are drawn now, and who listens to them. */
export type ShownPositions = {
  /** None until some have been shown, or after they were cleared. */
  readonly now: () => Positions | undefined;
  /** Whether the actors are on their way, by a hand or by themselves. */
  readonly isMoving: () => boolean;
  /** Calls back whenever the positions have changed. */
  readonly subscribe: (listener: () => void) => () => void;
  readonly show: (next: Positions, isMoving: boolean) => void;
  /** Moves from one picture to another in so many ms. */
  readonly moveTo: (from: Positions, to: Positions, duration: number) => void;
  readonly stopAnimation: () => void;
  readonly clear: () => void;
};

export function createShownPositions(): ShownPositions {
  const listeners = new Set<() => void>();
  let positions: Positions | undefined;
  let isMoving = false;
  let stop = () => {};
  const show = (next: Positions, moving: boolean) => {
    positions = next;
    isMoving = moving;
    for (const listener of listeners) listener();
  };
  return {
    now: () => positions,
    isMoving: () => isMoving,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    show,
    moveTo: (from, to, duration) => {
      stop();
      stop = animate((share) => {
        const between = to.map((value, index) => {
          const start = from[index] ?? value;
          return start + (value - start) * share;
        });
        show(share === 1 ? to : between, share < 1);
      }, duration);
    },
    stopAnimation: () => stop(),
    clear: () => {
      positions = undefined;
    },
  };
}
