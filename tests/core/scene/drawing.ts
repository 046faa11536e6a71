import type { ActorId } from "../../../src/core/dossier/dossier";
import { allTies } from "../../../src/core/graph/filter";
import type { Graph } from "../../../src/core/graph/graph";
import { countPassages } from "../../../src/core/scene/countPassages";
import { createScene, noAttention } from "../../../src/core/scene/createScene";
import { pointAt } from "../../../src/core/scene/curves";
import { estimateWidth } from "../../../src/core/scene/names";
import type { Box, Curve, DrawnActor, Point, Scene } from "../../../src/core/scene/scene";

export type Given = Partial<Parameters<typeof createScene>[0]>;

/** A graph's scene with everything shown in a wide frame, in English, but for what is `given`. */
export function draw(graph: Graph, positions: ArrayLike<number>, given: Given = {}): Scene {
  const ties = allTies(graph);
  return createScene({
    ties,
    allTies: ties,
    actors: graph.sides,
    shownActors: new Set<ActorId>(graph.sides.map(({ id }) => id)),
    positions,
    passages: countPassages(graph),
    pins: new Set(),
    frame: { width: 876, height: 620 },
    language: "en",
    measure: (text, size) => estimateWidth(text) * size,
    attention: noAttention,
    describe: (tie) => `${tie.support.length} passages`,
    ...given,
  });
}

/** The graph's actors on a circle: a layout that needs no engine. */
export function onCircle({ sides }: Graph): Float32Array {
  return Float32Array.from(
    sides.flatMap((_, index) => {
      const angle = (2 * Math.PI * index) / sides.length;
      return [0.5 + 0.5 * Math.cos(angle), 0.5 + 0.5 * Math.sin(angle)];
    }),
  );
}

/** 101 points along a curve. */
export function pointsOf(curve: Curve): readonly Point[] {
  return Array.from({ length: 101 }, (_, index) => pointAt(curve, index / 100));
}

export function distanceToBox(box: Box, { x, y }: Point): number {
  return Math.hypot(
    Math.max(box.x - x, 0, x - box.x - box.width),
    Math.max(box.y - y, 0, y - box.y - box.height),
  );
}

/** From a point to an actor's shape and name; a hexagon counts as the box around it. */
export function distanceToActor({ shape, centre, radius, nameBox }: DrawnActor, point: Point): number {
  const half = { circle: [0, 0], square: [0.89, 0.89], arch: [0.89, 0.89], hexagon: [1.16, 0.9] }[shape];
  const [x = 0, y = 0] = half.map((share) => share * radius);
  const toShape =
    shape === "circle"
      ? Math.max(0, Math.hypot(point.x - centre.x, point.y - centre.y) - radius)
      : distanceToBox({ x: centre.x - x, y: centre.y - y, width: 2 * x, height: 2 * y }, point);
  return Math.min(toShape, distanceToBox(nameBox, point));
}

/** The box around an actor's shape and name. */
export function boxOf({ shape, centre, radius, nameBox }: DrawnActor): Box {
  const reach = { circle: [1, 1], square: [0.89, 0.89], arch: [0.89, 0.89], hexagon: [1.16, 0.9] }[shape];
  const [x = 0, y = 0] = reach.map((share) => share * radius);
  const left = Math.min(centre.x - x, nameBox.x);
  const top = Math.min(centre.y - y, nameBox.y);
  return {
    x: left,
    y: top,
    width: Math.max(centre.x + x, nameBox.x + nameBox.width) - left,
    height: Math.max(centre.y + y, nameBox.y + nameBox.height) - top,
  };
}

/** How far two boxes are apart; 0 where they touch or overlap. */
export function gapBetween(a: Box, b: Box): number {
  return Math.hypot(
    Math.max(a.x - b.x - b.width, b.x - a.x - a.width, 0),
    Math.max(a.y - b.y - b.height, b.y - a.y - a.height, 0),
  );
}

/** Every number in a value, however deep. */
export function numbersIn(value: unknown): readonly number[] {
  if (typeof value === "number") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}
