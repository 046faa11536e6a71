import type { ActorId } from "../../core/dossier/dossier";
import type { Point } from "../../core/scene/scene";

export type DragCallbacks = {
  /** How far the pointer is from where it took the actor, in px of the screen. */
  readonly onDrag: (actor: ActorId, by: Point) => void;
  /** It was let go, or a second finger came down, or the system took the pointer away: it stays where it is. */
  readonly onDrop: (actor: ActorId, by: Point) => void;
};

type Press = {
  readonly pointer: number;
  readonly actor: ActorId;
  readonly element: Element;
  readonly x: number;
  readonly y: number;
  /** Undefined until it is a drag. */
  by: Point | undefined;
};

/** px a pointer moves before a press becomes a drag. */
const threshold = 4;

/** Actors follow the pointer that presses them. A drag is not a click. */
export function bindDrag(svg: SVGSVGElement, { onDrag, onDrop }: DragCallbacks): () => void {
  let press: Press | undefined;

  const onDown = (event: PointerEvent) => {
    if (press !== undefined) {
      release();
      return;
    }
    const element = (event.target as Element).closest("[data-actor]");
    if (element === null || event.button !== 0 || event.ctrlKey || !event.isPrimary) return;
    const actor = element.getAttribute("data-actor") as ActorId;
    press = { pointer: event.pointerId, actor, element, x: event.clientX, y: event.clientY, by: undefined };
  };

  const onMove = (event: PointerEvent) => {
    if (press === undefined || event.pointerId !== press.pointer) return;
    const by = { x: event.clientX - press.x, y: event.clientY - press.y };
    if (press.by === undefined) {
      if (by.x ** 2 + by.y ** 2 < threshold ** 2) return;
      press.element.setPointerCapture(press.pointer);
      svg.setAttribute("data-dragging", "");
    }
    press.by = by;
    onDrag(press.actor, by);
  };

  const release = () => {
    const released = press;
    press = undefined;
    svg.removeAttribute("data-dragging");
    if (released?.by === undefined) return;
    swallowClick(svg);
    onDrop(released.actor, released.by);
  };

  const onUp = (event: PointerEvent) => {
    if (event.pointerId === press?.pointer) release();
  };

  svg.addEventListener("pointerdown", onDown);
  svg.addEventListener("pointermove", onMove);
  svg.addEventListener("pointerup", onUp);
  svg.addEventListener("pointercancel", onUp);
  return () => {
    svg.removeEventListener("pointerdown", onDown);
    svg.removeEventListener("pointermove", onMove);
    svg.removeEventListener("pointerup", onUp);
    svg.removeEventListener("pointercancel", onUp);
  };
}

/** The click that the browser makes of the end of a drag comes in the same task, if it comes. */
function swallowClick(svg: SVGSVGElement) {
  const swallow = (event: Event) => event.stopPropagation();
  svg.addEventListener("click", swallow, { capture: true, once: true });
  setTimeout(() => svg.removeEventListener("click", swallow, { capture: true }));
}
