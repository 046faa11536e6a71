import type { ActorShapeId } from "../codebook/actorKinds";
import { nameLeading, setEvenly, setName } from "./names";
import { halfWidthAt } from "./outlines";

/** A name as it is set: its lines, and whether they stand inside the shape or under it. */
export type NameSetting = { readonly lines: readonly string[]; readonly isInside: boolean };

/** A name inside a shape has at most so many lines. */
const mostInside = 2;
/** What a name inside a shape keeps from the outline, per px of its size: its halo must not break it. */
const margin = 0.22;
/** Half the height of a line's letters, per px of its size. */
const halfLetters = 0.42;

/** Returns the ways to set a name inside a shape, if it has the room: in one line, in two. */
export function settingsInside(name: string): readonly (readonly string[])[] {
  const ways = Array.from({ length: mostInside }, (_, index) => setEvenly(name, index + 1));
  return ways.filter((lines, index) => lines.length === index + 1);
}

/** Returns whether lines of these widths, px, have room inside a shape without touching its outline. */
export function isRoomInside(
  widths: readonly number[],
  size: number,
  shape: ActorShapeId,
  radius: number,
): boolean {
  return widths.every((width, index) => {
    const middle = (index - (widths.length - 1) / 2) * nameLeading * size;
    return [-1, 1].every(
      (side) => halfWidthAt(shape, radius, middle + side * halfLetters * size) >= width / 2 + margin * size,
    );
  });
}

/**
 * Sets a name in the middle of its shape in one line or two; where neither has room, under it in lines no wider than
 * `limit` em.
 */
export function placeName(
  name: string,
  { shape, radius, size }: { readonly shape: ActorShapeId; readonly radius: number; readonly size: number },
  limit: number,
  measure: (text: string, size: number) => number,
): NameSetting {
  const inside = settingsInside(name).find((lines) =>
    isRoomInside(
      lines.map((line) => measure(line, size)),
      size,
      shape,
      radius,
    ),
  );
  return inside === undefined
    ? { lines: setName(name, limit).lines, isInside: false }
    : { lines: inside, isInside: true };
}
