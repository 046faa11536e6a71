import { nameLeading } from "../scene/names";
import type { CrowdGeometry } from "./createCrowdGeometry";
import { nameDropOf, namesSure, type SetSize } from "./crowdMetrics";

/** A name as it is set at some zoom: px of the scene. */
export type SetName = SetSize & { readonly drop: number };

/** px of the screen that names keep from each other and from other actors' shapes. */
const gap = { name: 3, shape: 1 };

type Room = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };

const overlap = (a: Room, b: Room) =>
  a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;

/** How an actor's name is set at a zoom: its size on the screen is always the same. */
export function setNameAt({ actors, nameWidths }: CrowdGeometry, index: number, zoom: number): SetName {
  const { body, mark } = actors[index] ?? {};
  const size = (body?.nameSize ?? 0) / zoom;
  const width = (nameWidths[index] ?? 0) * size;
  const lines = mark?.nameLines.length ?? 0;
  return { size, width, lines, drop: nameDropOf(body?.radius ?? 0, { size, width, lines }) };
}

/**
 * Whose names are shown: of those `wanted` all, then, from the most mentioned on, whoever's name covers no other name nor
 * another actor; but the first may cover actors of whom less is said, which are drawn under them. Zoomed in, names take less
 * of the scene, and more are shown. Answers indices of the geometry's actors.
 */
export function chooseNames(
  geometry: CrowdGeometry,
  zoom: number,
  wanted: readonly number[],
): ReadonlySet<number> {
  const { actors, input } = geometry;
  const sure = namesSure(input.frame);
  const chosen = new Set<number>();
  const taken: Room[] = [];
  const shapes = actors.map(({ body }) =>
    roomAbout(body.x, body.y, body.reachX, body.reachY, gap.shape / zoom),
  );
  const roomOf = (index: number): Room | undefined => {
    const body = actors[index]?.body;
    const { size, width, lines, drop } = setNameAt(geometry, index, zoom);
    if (body === undefined || lines === 0) return undefined;
    return roomAbout(body.x, body.y + drop, width / 2, (lines * size * nameLeading) / 2, gap.name / zoom);
  };
  for (const index of wanted) {
    const room = roomOf(index);
    if (room === undefined || chosen.has(index)) continue;
    chosen.add(index);
    taken.push(room);
  }
  for (let index = actors.length - 1; index >= 0; index -= 1) {
    const room = chosen.has(index) ? undefined : roomOf(index);
    if (room === undefined) continue;
    if (room.left < 0 || room.right > input.frame.width || room.bottom > input.frame.height) continue;
    if (taken.some((other) => overlap(room, other))) continue;
    const mayCover = index >= actors.length - sure;
    const isIn = (shape: Room, other: number) =>
      other !== index && (other > index || !mayCover) && overlap(room, shape);
    if (shapes.some(isIn)) continue;
    chosen.add(index);
    taken.push(room);
  }
  return chosen;
}

function roomAbout(x: number, y: number, halfWidth: number, halfHeight: number, margin: number): Room {
  return {
    left: x - halfWidth - margin,
    right: x + halfWidth + margin,
    top: y - halfHeight - margin,
    bottom: y + halfHeight + margin,
  };
}
