import { nameLeading } from "../scene/names";
import type { CrowdGeometry } from "./createCrowdGeometry";
import { nameDropOf } from "./crowdMetrics";

/** A name as it is set at some zoom: px of the scene. */
export type SetName = { readonly size: number; readonly drop: number };

/** px of the screen that names keep from each other and from other actors' shapes. */
const gap = { name: 3, shape: 1 };

type Room = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };

const overlap = (a: Room, b: Room) =>
  a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;

/** How an actor's name is set at a zoom: its size on the screen is always the same. */
export function setNameAt({ actors }: CrowdGeometry, index: number, zoom: number): SetName {
  const { radius, nameSize } = actors[index]?.body ?? { radius: 0, nameSize: 0 };
  const size = nameSize / zoom;
  return { size, drop: nameDropOf(radius, size) };
}

/**
 * Whose names are shown: of those `wanted` all, then by rank whoever's name covers no other name and no other actor. Zoomed
 * in, names take less of the scene, and more are shown. Answers indices of the geometry's actors.
 */
export function chooseNames(
  geometry: CrowdGeometry,
  zoom: number,
  wanted: readonly number[],
): ReadonlySet<number> {
  const { actors, ranked, nameWidths, input } = geometry;
  const chosen = new Set<number>();
  const taken: Room[] = [];
  const shapes = actors.map(({ body }) =>
    roomAbout(body.x, body.y, body.reachX, body.reachY, gap.shape / zoom),
  );
  const roomOf = (index: number): Room | undefined => {
    const body = actors[index]?.body;
    const lines = actors[index]?.mark.nameLines.length ?? 0;
    if (body === undefined || lines === 0) return undefined;
    const { size, drop } = setNameAt(geometry, index, zoom);
    const halfWidth = ((nameWidths[index] ?? 0) * size) / 2;
    return roomAbout(body.x, body.y + drop, halfWidth, (lines * size * nameLeading) / 2, gap.name / zoom);
  };
  for (const index of wanted) {
    const room = roomOf(index);
    if (room === undefined || chosen.has(index)) continue;
    chosen.add(index);
    taken.push(room);
  }
  for (const index of ranked) {
    const room = chosen.has(index) ? undefined : roomOf(index);
    if (room === undefined) continue;
    if (room.left < 0 || room.right > input.frame.width || room.bottom > input.frame.height) continue;
    if (taken.some((other) => overlap(room, other))) continue;
    if (shapes.some((shape, other) => other !== index && overlap(room, shape))) continue;
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
