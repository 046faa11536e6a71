import type { Frame } from "../../core/scene/frame";
import type { Point } from "../../core/scene/scene";

/** Where the drawing is on the screen: a point of it is seen at `k` times its place, moved by `x` and `y` px. */
export type Transform = { readonly k: number; readonly x: number; readonly y: number };

export type Zoom = {
  readonly transform: () => Transform;
  readonly by: (factor: number) => void;
  readonly pan: (dx: number, dy: number) => void;
  readonly fit: () => void;
  /** Moves the drawing as far as needed to have `point` in sight, with some room around it. */
  readonly reveal: (point: Point) => void;
  readonly resize: (frame: Frame) => void;
  readonly unbind: () => void;
};

/** What one press of a zoom button or key does. */
export const zoomStep = 1.4;
