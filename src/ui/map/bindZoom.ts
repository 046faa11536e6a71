import { select } from "d3-selection";
import { type D3ZoomEvent, type ZoomTransform, zoom, zoomIdentity, zoomTransform } from "d3-zoom";
import type { Frame } from "../../core/scene/frame";
import { isMotionWelcome } from "../kit/useMedia";
import { animate } from "./animate";
import type { Zoom } from "./zoom";

const scales = [0.5, 6] as const;
/** Of the frame that the drawing can be moved out of it on each side. */
const slack = 0.3;
/** px around what is brought into sight. */
const margin = 48;
/** px a press may move and still be a click. */
const clickDistance = 4;

const isMark = (target: EventTarget | null) =>
  target instanceof Element && target.closest("[data-actor], [data-tie], [data-pin]") !== null;

/** Wheel, pinch, drag and double click move and scale the drawing; `onZoom` hears of each new transform. */
export function bindZoom(svg: SVGSVGElement, onZoom: (transform: ZoomTransform) => void): Zoom {
  let frame: Frame = { width: 1, height: 1 };
  let stop = () => {};
  /** Where a move under way is going: the next one goes on from there. */
  let goal: ZoomTransform | undefined;
  const selection = select<SVGSVGElement, unknown>(svg);
  const transform = () => zoomTransform(svg);
  const behaviour = zoom<SVGSVGElement, unknown>()
    .scaleExtent([...scales])
    .clickDistance(clickDistance)
    .extent(() => [
      [0, 0],
      [frame.width, frame.height],
    ])
    .filter((event: MouseEvent | TouchEvent) => {
      halt();
      behaviour.duration(isMotionWelcome() ? 240 : 0);
      // Where the page scrolls the wheel scrolls it; with Control, as a pinch on a trackpad comes, it zooms.
      if (event.type === "wheel") return event.ctrlKey || !doesPageScroll();
      if ("touches" in event) {
        // One finger scrolls the page as long as all of the drawing is in sight, and drags an actor on an actor.
        return event.touches.length > 1 || (transform().k > 1 && !isActor(event.target));
      }
      if (event.ctrlKey || event.button !== 0) return false;
      return event.type === "dblclick" ? !isMark(event.target) : !isActor(event.target);
    })
    .on("zoom", (event: D3ZoomEvent<SVGSVGElement, unknown>) => {
      svg.toggleAttribute("data-zoomed", event.transform.k > 1);
      onZoom(event.transform);
    });
  selection.call(behaviour);

  function halt() {
    stop();
    goal = undefined;
  }

  /** To where `change` leads, in steps. */
  const move = (change: () => void) => {
    stop();
    const from = transform();
    if (goal !== undefined) selection.call(behaviour.transform, goal);
    change();
    const to = transform();
    goal = to;
    stop = animate((share) => {
      const between = (a: number, b: number) => a + (b - a) * share;
      const next = zoomIdentity
        .translate(between(from.x, to.x), between(from.y, to.y))
        .scale(between(from.k, to.k));
      selection.call(behaviour.transform, share === 1 ? to : next);
      if (share === 1) goal = undefined;
    });
  };

  return {
    transform,
    by: (factor) => move(() => selection.call(behaviour.scaleBy, factor)),
    pan: (dx, dy) => selection.call(behaviour.translateBy, dx / transform().k, dy / transform().k),
    fit: () => move(() => selection.call(behaviour.transform, zoomIdentity)),
    reveal: (point) => {
      const { k, x: left, y: top } = goal ?? transform();
      const [x, y] = [left + k * point.x, top + k * point.y];
      const dx = into(x, frame.width);
      const dy = into(y, frame.height);
      if (dx === 0 && dy === 0) return;
      move(() => selection.call(behaviour.translateBy, dx / k, dy / k));
    },
    resize: (next) => {
      frame = next;
      const { width, height } = next;
      behaviour.translateExtent([
        [-slack * width, -slack * height],
        [(1 + slack) * width, (1 + slack) * height],
      ]);
      if (transform() !== zoomIdentity) selection.call(behaviour.translateBy, 0, 0);
    },
    unbind: () => {
      halt();
      selection.on(".zoom", null);
    },
  };
}

const doesPageScroll = () => document.documentElement.scrollHeight > document.documentElement.clientHeight;

const isActor = (target: EventTarget | null) =>
  target instanceof Element && target.closest("[data-actor]") !== null;

/** How far a coordinate is out of sight. */
function into(value: number, size: number): number {
  const room = Math.min(margin, size / 2);
  return Math.min(Math.max(value, room), size - room) - value;
}
