import type { Frame } from "../../core/scene/frame";
import type { Box, EdgeLabel, Point, Scene } from "../../core/scene/scene";
import type { Transform } from "./zoom";

/** Puts the label, and the line that leads to it, where the scene and the zoom have them; or hides them. */
export function createEdgeLabelWriter(
  edgeLabel: HTMLElement,
  leader: SVGLineElement,
): (scene: Scene, transform: Transform) => void {
  return (scene, { k, x, y }) => {
    edgeLabel.toggleAttribute("data-shown", scene.edgeLabel !== undefined);
    const placed =
      scene.edgeLabel &&
      placeEdgeLabel(scene.edgeLabel, (point) => ({ x: x + k * point.x, y: y + k * point.y }), scene);
    if (scene.edgeLabel !== undefined && placed !== undefined) {
      const { box } = placed;
      edgeLabel.dataset.lines = String(scene.edgeLabel.lines);
      edgeLabel.style.width = `${box.width}px`;
      edgeLabel.style.height = `${box.height}px`;
      edgeLabel.style.transform = `translate(${box.x}px, ${box.y}px)`;
    }
    const line = placed?.leader;
    leader.toggleAttribute("data-shown", line !== undefined);
    if (line === undefined) return;
    leader.setAttribute("x1", String(line.start.x));
    leader.setAttribute("y1", String(line.start.y));
    leader.setAttribute("x2", String(line.end.x));
    leader.setAttribute("y2", String(line.end.y));
  };
}

export type PlacedEdgeLabel = {
  readonly box: Box;
  readonly leader: { readonly start: Point; readonly end: Point } | undefined;
};

/** px between a label and the frame's edge. */
const edge = 4;

/**
 * A label on the zoomed map, px of the frame: its type keeps its size, it stays beside what it names and inside the
 * frame. `apply` gives where a point of the scene is drawn.
 */
export function placeEdgeLabel(
  { box, leader }: EdgeLabel,
  apply: (point: Point) => Point,
  frame: Frame,
): PlacedEdgeLabel {
  const anchor = leader?.end ?? { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const drawn = apply(anchor);
  const placed: Box = {
    ...box,
    x: within(drawn.x + box.x - anchor.x, frame.width - box.width),
    y: within(drawn.y + box.y - anchor.y, frame.height - box.height),
  };
  if (leader === undefined) return { box: placed, leader: undefined };
  const start = apply(leader.start);
  const isSeen = start.x >= 0 && start.x <= frame.width && start.y >= 0 && start.y <= frame.height;
  // What it names has been moved out of the frame: a line that ends at its edge leads nowhere.
  if (!isSeen) return { box: placed, leader: undefined };
  const end = {
    x: Math.min(Math.max(start.x, placed.x), placed.x + placed.width),
    y: Math.min(Math.max(start.y, placed.y), placed.y + placed.height),
  };
  return { box: placed, leader: { start, end } };
}

function within(value: number, room: number): number {
  return Math.max(edge, Math.min(value, room - edge));
}
