import type { ActorShapeId } from "../codebook/actorKinds";
import { type Frame, type Metrics, pointOf } from "./frame";
import { nameLeading } from "./names";
import { distanceToShape, extentOf } from "./outlines";

/** What of an actor takes up room: its shape about (x, y), and its name's box inside or under it. px at zoom 1. */
export type Body = {
  readonly x: number;
  readonly y: number;
  readonly shape: ActorShapeId;
  readonly radius: number;
  readonly nameSize: number;
  /** Half of the name's box. */
  readonly nameX: number;
  readonly nameY: number;
  /** Px from (x, y) down to the middle of the name's box; 0 where it is inside the shape. */
  readonly nameDrop: number;
  /** Half of the bounding box of shape ∪ name, and px from (x, y) down to its middle. */
  readonly reachX: number;
  readonly reachY: number;
  readonly middle: number;
};

/** An actor as its body is computed from: in numbers alone. */
export type BodyInput = {
  readonly shape: ActorShapeId;
  readonly passages: number;
  /** px of its widest line at a size; number of lines. */
  readonly nameWidth: (size: number) => number;
  readonly nameLines: number;
  /** Whether the name has room inside a shape of this radius at this size; otherwise it stands under it. */
  readonly isInside?: (radius: number, size: number) => boolean;
};

/** Between a name and the edge of its box, in px per unit: where a line may end, 4 px from it. */
const nameMargin = 3;
/** Between a shape and the name under it, in px per unit. */
const nameGap = 3;
/** Nothing of an actor comes closer to the frame's edge. */
const edge = 2;
/** The most mentioned actor counts as having at least this many passages, so that a small dossier has no giants. */
const fewPassages = 9;

/**
 * Returns the radius of an actor and the size of its name, px. The area grows with the passages; `most` is the greatest
 * number any actor has.
 */
export function sizesOf(
  passages: number,
  most: number,
  metrics: Metrics,
): { readonly radius: number; readonly nameSize: number } {
  const share = Math.sqrt(Math.max(0, passages) / Math.max(most, fewPassages));
  const [smallest, largest] = metrics.radius;
  const [smallestName, largestName] = metrics.nameSize;
  return {
    radius: smallest + (largest - smallest) * share,
    nameSize: smallestName + (largestName - smallestName) * share,
  };
}

/** Creates an actor's body about the origin; sizes as in `sizesOf`. */
export function createBody(figure: BodyInput, most: number, metrics: Metrics): Body {
  const { shape, nameLines, isInside = () => true } = figure;
  const { radius, nameSize } = sizesOf(figure.passages, most, metrics);
  const nameX = nameLines === 0 ? 0 : figure.nameWidth(nameSize) / 2 + nameMargin * metrics.unit;
  const nameY = (nameLines * nameSize * nameLeading) / 2;
  const extent = extentOf(shape, radius);
  const isUnder = nameLines > 0 && !isInside(radius, nameSize);
  const nameDrop = isUnder ? extent.y + nameGap * metrics.unit + nameY : 0;
  const top = Math.max(extent.y, nameY - nameDrop);
  const bottom = Math.max(extent.y, nameDrop + nameY);
  return {
    x: 0,
    y: 0,
    shape,
    radius,
    nameSize,
    nameX,
    nameY,
    nameDrop,
    reachX: Math.max(extent.x, nameX),
    reachY: (top + bottom) / 2,
    middle: (bottom - top) / 2,
  };
}

/** Returns the body at a place of the layout, moved inward where it would leave the frame. */
export function placeBody(body: Body, x: number, y: number, frame: Frame, metrics: Metrics): Body {
  const point = pointOf({ x, y }, frame, metrics);
  return {
    ...body,
    x: within(point.x, body.reachX + edge, frame.width),
    y: within(point.y + body.middle, body.reachY + edge, frame.height) - body.middle,
  };
}

function within(value: number, margin: number, size: number): number {
  if (!Number.isFinite(value) || size < 2 * margin) return size / 2;
  return Math.min(Math.max(value, margin), size - margin);
}

/** Returns the px between the boxes around two bodies, along the axis where there is more; below 0 where they overlap. */
export function gapBetween(a: Body, b: Body): number {
  return Math.max(
    Math.abs(a.x - b.x) - a.reachX - b.reachX,
    Math.abs(a.y + a.middle - b.y - b.middle) - a.reachY - b.reachY,
  );
}

/**
 * Returns the distance of a point to shape ∪ name box, px; 0 or less inside. Corners are square, which errs on the near side.
 */
export function distanceToBody(body: Body, x: number, y: number): number {
  const dx = x - body.x;
  const dy = y - body.y;
  return Math.min(
    Math.max(Math.abs(dx) - body.nameX, Math.abs(dy - body.nameDrop) - body.nameY),
    distanceToShape(body.shape, body.radius, dx, dy),
  );
}
