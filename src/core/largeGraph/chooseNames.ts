import { oncePer } from "../memoise/oncePer";
import type { Body } from "../scene/body";
import { nameLeading } from "../scene/names";
import { distanceToShape } from "../scene/outlines";
import type { LargeGraphGeometry } from "./createLargeGraphGeometry";
import { mostMentioned } from "./largeGraphMetrics";

/** A name as it is set at some zoom, in px of the scene. */
type SetName = { readonly size: number; readonly width: number; readonly lines: number };

/** From its actor's middle to a name's, px. */
type NameSpot = { readonly x: number; readonly y: number };

/** em of the name's size: what a name inside keeps from the outline, and what one beside the shape keeps from it. */
const inside = 0.15;
const below = 0.12;
const beside = 0.3;
/** em that the letters of a line reach up and down from its middle. */
const letters = 0.36;

/** Returns the height of a name's lines, px of the scene. */
const heightOf = ({ size, lines }: SetName): number => lines * size * nameLeading;

/**
 * Lists where a name may stand, the best first: inside its actor's shape where it does not touch the outline; under it,
 * right of it, left of it, above it.
 */
function nameSpotsOf({ shape, radius, reachX, reachY }: Body, name: SetName): readonly NameSpot[] {
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

/** A name that is shown: how it is set, and where its middle is from its actor's. */
export type ShownName = SetName & NameSpot;

/** Names shown, by the indices of the geometry's actors. */
export type ShownNames = ReadonlyMap<number, ShownName>;

/** px of the screen that names keep from each other and from other actors' shapes. */
const gap = { name: 3, shape: 2 };

type Room = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };

const overlap = (a: Room, b: Room) =>
  a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;

/**
 * Chooses whose names are shown, and where: from the most mentioned actor on, whoever has a spot at which its name covers no
 * other name nor another actor. The first few, where they have none, stand across their own outline, or else cover actors of
 * whom less is said, which are drawn under them. Those `wanted` are named besides, in place of whoever's name is in their
 * way; no other name moves. Zoomed in, names take less of the scene, and more are shown.
 */
export function chooseNames(
  geometry: LargeGraphGeometry,
  zoom: number,
  wanted: readonly number[],
): ShownNames {
  const { roomOf, findFree, names } = restOf(geometry)(zoom);
  const chosen = new Map([...names].map(([index, { name }]) => [index, name]));
  const taken = new Map([...names].map(([index, { room }]) => [index, room]));
  for (const index of wanted.filter((each) => !chosen.has(each))) {
    const spots = spotsOf(geometry, index, zoom);
    const others = wanted.flatMap((other) => taken.get(other) ?? []);
    const name =
      findFree(index, spots, others, 0) ?? findFree(index, spots, others, geometry.actors.length) ?? spots[0];
    if (name === undefined) continue;
    const room = roomOf(index, name);
    for (const [other, inTheWay] of taken) {
      if (wanted.includes(other) || !overlap(room, inTheWay)) continue;
      chosen.delete(other);
      taken.delete(other);
    }
    chosen.set(index, name);
    taken.set(index, room);
  }
  return chosen;
}

/** Chooses names for nobody in particular. The last zoom's are kept: the pointer asks for them at every move. */
const restOf = oncePer((geometry: LargeGraphGeometry) => {
  let last: { readonly zoom: number; readonly rest: ReturnType<typeof chooseAtRest> } | undefined;
  return (zoom: number) => {
    if (last?.zoom !== zoom) last = { zoom, rest: chooseAtRest(geometry, zoom) };
    return last.rest;
  };
});

function chooseAtRest(geometry: LargeGraphGeometry, zoom: number) {
  const { actors, input } = geometry;
  const search = createSearch(geometry, zoom);
  const names = new Map<number, { readonly name: ShownName; readonly room: Room }>();
  const few = mostMentioned(input.frame);
  for (let index = actors.length - 1; index >= 0; index -= 1) {
    const taken = [...names.values()].map(({ room }) => room);
    const spots = spotsOf(geometry, index, zoom);
    const name =
      index < actors.length - few
        ? search.findFree(index, spots, taken, 0)
        : (search.findFree(index, [...spots, ...across(spots)], taken, 0) ??
          search.findFree(index, spots, taken, index));
    if (name !== undefined) names.set(index, { name, room: search.roomOf(index, name) });
  }
  return { ...search, names };
}

/** Returns what tells the room of a name, and finds the first spot in the frame at which it covers nothing it must not. */
function createSearch({ actors, input: { frame } }: LargeGraphGeometry, zoom: number) {
  const shapes = actors.map(({ body }) => roomAbout(body, body.reachX, body.reachY, gap.shape / zoom));
  const roomOf = (index: number, name: ShownName): Room => {
    const { x = 0, y = 0 } = actors[index]?.body ?? {};
    return roomAbout({ x: x + name.x, y: y + name.y }, name.width / 2, heightOf(name) / 2, gap.name / zoom);
  };
  const isInFrame = ({ left, right, top, bottom }: Room) =>
    left >= 0 && top >= 0 && right <= frame.width && bottom <= frame.height;
  return {
    roomOf,
    /** It must not cover `names`, nor another actor from the index `least` on. */
    findFree: (index: number, spots: readonly ShownName[], names: readonly Room[], least: number) =>
      spots.find((spot) => {
        const room = roomOf(index, spot);
        return (
          isInFrame(room) &&
          !names.some((other) => overlap(room, other)) &&
          !shapes.some((shape, other) => other !== index && other >= least && overlap(room, shape))
        );
      }),
  };
}

/** The spot of a name across its own shape, whatever becomes of the outline. */
const across = ([name]: readonly ShownName[]): readonly ShownName[] =>
  name === undefined ? [] : [{ ...name, x: 0, y: 0 }];

/** A name's size on the screen is the same at every zoom. */
function spotsOf(
  { actors, nameWidths }: LargeGraphGeometry,
  index: number,
  zoom: number,
): readonly ShownName[] {
  const actor = actors[index];
  const lines = actor?.mark.nameLines.length ?? 0;
  if (actor === undefined || lines === 0) return [];
  const size = actor.body.nameSize / zoom;
  const name = { size, width: (nameWidths[index] ?? 0) * size, lines };
  return nameSpotsOf(actor.body, name).map((spot) => ({ ...name, ...spot }));
}

function roomAbout(
  { x, y }: { readonly x: number; readonly y: number },
  halfWidth: number,
  halfHeight: number,
  margin: number,
): Room {
  return {
    left: x - halfWidth - margin,
    right: x + halfWidth + margin,
    top: y - halfHeight - margin,
    bottom: y + halfHeight + margin,
  };
}
