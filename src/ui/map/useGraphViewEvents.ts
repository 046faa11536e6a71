import {
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
  type RefObject,
  useRef,
  useState,
} from "react";
import { directionOf } from "../../core/dossier/language";
import { clearSelection, point, selectActor, selectTie } from "../../state/selecting";
import { unpin } from "../../state/viewing";
import { digitOf, letterOf } from "../kit/keyPress";
import { useSelect, useStore } from "../kit/useStore";
import type { GraphViewHandle } from "./bindGraphView";
import { keyAt, type MapTarget, markAt, markOf, pointedBy } from "./markAt";
import { actorKey, nextFocusStop, selectFocusStops, tieKey } from "./roving";
import { zoomStep } from "./zoom";

type Given = {
  readonly svg: RefObject<SVGSVGElement | null>;
  readonly graphView: RefObject<GraphViewHandle | undefined>;
  /** Ties are found by their lines: they have no marks, but where they are meant. */
  readonly isPainted: boolean;
};

/** px of the screen that an arrow key moves the map, or an actor. */
const step = { pan: 40, nudge: 12 };
const arrows: Readonly<Record<string, { x: number; y: number }>> = {
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
};

/** What happens where something is pressed, pointed at, or a key comes down, one set of handlers for all marks; and where the focus is. */
export function useGraphViewEvents({ svg, graphView, isPainted }: Given) {
  const store = useStore();
  const update = store.setState;
  const [focused, setFocused] = useState<string>();
  const [entry, setEntry] = useState<string>();
  const stops = useSelect(selectFocusStops);
  /** A mark that is to have the focus as soon as it is there. */
  const wanted = useRef<string>(undefined);

  /** What is under the pointer: of ties whose targets overlap, the nearest. */
  const markUnder = ({ target, clientX, clientY }: MouseEvent): MapTarget | undefined => {
    const mark = markAt(target);
    if (mark === undefined && isPainted) {
      const id = graphView.current?.tieAt(clientX, clientY);
      return id === undefined ? undefined : { kind: "tie", id };
    }
    if (mark?.kind !== "tie") return mark;
    return { kind: "tie", id: graphView.current?.tieAt(clientX, clientY) ?? mark.id };
  };

  const pressed = (mark: MapTarget | undefined) => {
    switch (mark?.kind) {
      case "tie":
        focus(tieKey(mark.id));
        return update(selectTie(mark.id));
      case "actor":
        return update(selectActor(mark.id));
      case "pin":
        focus(actorKey(mark.id));
        return update(unpin(mark.id));
      default:
        return update(clearSelection);
    }
  };

  const focus = (key: string) => {
    const mark = markOf(svg.current, key);
    if (mark !== null) return mark.focus({ preventScroll: true });
    wanted.current = key;
    setEntry(key);
  };

  /** To be called when marks may have come. */
  const focusWanted = () => {
    const mark = wanted.current === undefined ? null : markOf(svg.current, wanted.current);
    if (mark === null) return;
    wanted.current = undefined;
    mark.focus({ preventScroll: true });
  };

  const onMarkKey = (event: KeyboardEvent, mark: MapTarget): boolean => {
    const way = arrows[event.key];
    if (event.key === "Enter" || event.key === " ") pressed(mark);
    else if (mark.kind === "tie") return false;
    else if (event.altKey && way !== undefined && mark.kind === "actor")
      graphView.current?.nudge(mark.id, { x: way.x * step.nudge, y: way.y * step.nudge });
    else if ((letterOf(event) === "P" || ["Delete", "Backspace"].includes(event.key)) && !event.altKey) {
      if (mark.kind === "pin") focus(actorKey(mark.id));
      update(unpin(mark.id));
    } else return false;
    return true;
  };

  const onMapKey = (event: KeyboardEvent): boolean => {
    const zoom = graphView.current?.zoom;
    const way = arrows[event.key];
    if (event.altKey) return false;
    if (event.key === "+" || event.key === "=") zoom?.by(zoomStep);
    else if (event.key === "-") zoom?.by(1 / zoomStep);
    else if (digitOf(event) === "0") zoom?.fit();
    else if (event.shiftKey && way !== undefined) zoom?.pan(-way.x * step.pan, -way.y * step.pan);
    else return false;
    return true;
  };

  const onRovingKey = (event: KeyboardEvent, key: string): boolean => {
    if (event.altKey || event.shiftKey) return false;
    const state = store.getState();
    const next = nextFocusStop(selectFocusStops(state), key, event.key, directionOf(state.view.language));
    if (next !== undefined) focus(next);
    return next !== undefined;
  };

  const events = {
    // A click without a press comes from an assistive technology: it means the mark, wherever the pointer is.
    onClick: (event: MouseEvent) => pressed(event.detail === 0 ? markAt(event.target) : markUnder(event)),
    onPointerMove: (event: PointerEvent) => {
      if (event.pointerType === "touch" || event.buttons !== 0) return;
      update(point(pointedBy(markUnder(event))));
    },
    onPointerLeave: () => update(point({ kind: "nothing" })),
    onFocus: (event: FocusEvent) => {
      const key = keyAt(event.target);
      if (key === null) return;
      setEntry(key);
      if (!event.target.matches(":focus-visible")) return;
      setFocused(key);
      update(point(pointedBy(markAt(event.target))));
      graphView.current?.reveal(key);
    },
    onBlur: () => {
      setFocused(undefined);
      update(point({ kind: "nothing" }));
    },
    onKeyDown: (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey) return;
      const mark = markAt(event.target);
      const key = keyAt(event.target);
      if (event.key === "Escape") {
        update(point({ kind: "nothing" }));
        if (store.getState().view.selection.kind === "nothing") return;
        update(clearSelection);
        // One press does one thing: a form that is open beside the map stays.
        event.preventDefault();
        return;
      }
      const isUsed =
        (mark !== undefined && onMarkKey(event, mark)) ||
        onMapKey(event) ||
        (key !== null && onRovingKey(event, key));
      if (isUsed) event.preventDefault();
    },
  };
  return {
    events,
    /** The mark that the keyboard is on. */
    focused,
    /** The mark by which the Tab key enters. */
    start: stops.some(({ key }) => key === entry) ? entry : stops[0]?.key,
    focusWanted,
  };
}
