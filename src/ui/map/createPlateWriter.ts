import type { Scene } from "../../core/scene/scene";
import { placePlate } from "./placePlate";
import type { Transform } from "./zoom";

/** Puts the plate, and the line that leads to it, where the scene and the zoom have them; or hides them. */
export function createPlateWriter(
  plate: HTMLElement,
  leader: SVGLineElement,
): (scene: Scene, transform: Transform) => void {
  return (scene, { k, x, y }) => {
    plate.toggleAttribute("data-shown", scene.plate !== undefined);
    const placed =
      scene.plate && placePlate(scene.plate, (point) => ({ x: x + k * point.x, y: y + k * point.y }), scene);
    if (scene.plate !== undefined && placed !== undefined) {
      const { box } = placed;
      plate.dataset.lines = String(scene.plate.lines);
      plate.style.width = `${box.width}px`;
      plate.style.height = `${box.height}px`;
      plate.style.transform = `translate(${box.x}px, ${box.y}px)`;
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
