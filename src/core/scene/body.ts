import type { ActorShape } from "../actorKinds";
import { type Frame, type Metrics, pointOf } from "./frame";
import { nameLeading } from "./names";
import { distanceToShape, extentOf } from "./outlines";

/** What of an actor takes up room: its shape and its name's box, both about (x, y). px at zoom 1. */
export type Body = {
  readonly x: number;
  readonly y: number;
  readonly shape: ActorShape;
  readonly radius: number;
  readonly nameSize: number;
  /** Half of the name's box. */
  readonly nameX: number;
  readonly nameY: number;
  /** Half of the bounding box of shape ∪ name. */
  readonly reachX: number;
  readonly reachY: number;
};

/** An actor as its body is computed from: in numbers alone. */
export type Figure = {
  readonly shape: ActorShape;
  readonly passages: number;
  /** px of its widest line at a size; number of lines. */
  readonly nameWidth: (size: number) => number;
  readonly nameLines: number;
};

/** Between a name and the edge of its box: where a line may end, 4 px from it. */
const nameMargin = 3;
/** Nothing of an actor comes closer to the frame's edge. */
const edge = 2;
/** The most mentioned actor counts as having at least this many passages, so that a small dossier has no giants. */
const fewPassages = 9;

/** An actor's body about the origin. The area grows with the passages; `most` is the greatest number any actor has. */
export function createBody(figure: Figure, most: number, metrics: Metrics): Body {
  const share = Math.sqrt(Math.max(0, figure.passages) / Math.max(most, fewPassages));
  const [smallest, largest] = metrics.radius;
  const [smallestName, largestName] = metrics.nameSize;
  const radius = smallest + (largest - smallest) * share;
  const nameSize = smallestName + (largestName - smallestName) * share;
  const nameX = figure.nameWidth(nameSize) / 2 + nameMargin;
  const nameY = (figure.nameLines * nameSize * nameLeading) / 2;
  const extent = extentOf(figure.shape, radius);
  return {
    x: 0,
    y: 0,
    shape: figure.shape,
    radius,
    nameSize,
    nameX,
    nameY,
    reachX: Math.max(extent.x, nameX),
    reachY: Math.max(extent.y, nameY),
  };
}

/** The body at a place of the layout, moved inward where it would leave the frame. */
export function placeBody(body: Body, x: number, y: number, frame: Frame, metrics: Metrics): Body {
  const point = pointOf({ x, y }, frame, metrics);
  return {
    ...body,
    x: within(point.x, body.reachX + edge, frame.width),
    y: within(point.y, body.reachY + edge, frame.height),
  };
}

function within(value: number, margin: number, size: number): number {
  if (!Number.isFinite(value) || size < 2 * margin) return size / 2;
  return Math.min(Math.max(value, margin), size - margin);
}

/** Distance of a point to shape ∪ name box, px; 0 or less inside. Corners are square, which errs on the near side. */
export function distanceToBody(body: Body, x: number, y: number): number {
  const dx = x - body.x;
  const dy = y - body.y;
  return Math.min(
    Math.max(Math.abs(dx) - body.nameX, Math.abs(dy) - body.nameY),
    distanceToShape(body.shape, body.radius, dx, dy),
  );
}
