import type { Scene } from "../../core/scene/scene";
import { placeEdgeLabel } from "./placeEdgeLabel";
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
