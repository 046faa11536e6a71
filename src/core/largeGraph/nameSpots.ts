import type { Body } from "../scene/body";
import { nameLeading } from "../scene/names";
import { distanceToShape } from "../scene/outlines";

/** A name as it is set at some zoom, in px of the scene. */
export type SetName = { readonly size: number; readonly width: number; readonly lines: number };

/** From its actor's middle to a name's, px. */
export type NameSpot = { readonly x: number; readonly y: number };

/** em of the name's size: what a name inside keeps from the outline, and what one beside the shape keeps from it. */
const inside = 0.15;
const below = 0.12;
const beside = 0.3;
/** em that the letters of a line reach up and down from its middle. */
const letters = 0.36;

/** Returns the height of a name's lines, px of the scene. */
export const heightOf = ({ size, lines }: SetName): number => lines * size * nameLeading;

/**
 * Lists where a name may stand, the best first: inside its actor's shape where it does not touch the outline; under it,
 * right of it, left of it, above it.
 */
export function nameSpotsOf({ shape, radius, reachX, reachY }: Body, name: SetName): readonly NameSpot[] {
  const { size, width, lines } = name;
  const down = reachY + below * size + heightOf(name) / 2;
  const aside = reachX + beside * size + width / 2;
  const around = [
    { x: 0, y: down },
    { x: aside, y: 0 },
    { x: -aside, y: 0 },
    { x: 0, y: -down },
  ];
  const reach = ((lines - 1) / 2) * size * nameLeading + letters * size;
  const corners = [reach, -reach].map((y) => distanceToShape(shape, radius, width / 2, y));
  return Math.max(...corners) <= -inside * size ? [{ x: 0, y: 0 }, ...around] : around;
}
