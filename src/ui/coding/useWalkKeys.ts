import { type RefObject, useLayoutEffect } from "react";
import type { ClauseMove } from "../../core/passage/moveClause";
import { isOpenAbove } from "../kit/isOpenAbove";
import { isTyping } from "../kit/isTyping";
import { letterOf } from "../kit/letterOf";

/** What the keys of the walk do. */
export type WalkKeys = {
  readonly save: () => void;
  readonly another: () => void;
  readonly nothing: () => void;
  readonly back: () => void;
  readonly voice: () => void;
  readonly modality: () => void;
  readonly nextStretch: () => void;
  readonly byClause: (move: ClauseMove) => void;
  readonly byWord: (move: ClauseMove) => void;
  /** Moves the beginning of the passage to that of its sentence, or the end. */
  readonly toEdge: (end: "start" | "end") => void;
};

/**
 * Binds the keys of the walk to the whole page, except where something is typed or a dialog is open. In a group of radio
 * buttons the arrows are the group's. A key that is held down decides once: what comes next has not been seen.
 */
export function useWalkKeys(keys: RefObject<WalkKeys>, direction: "ltr" | "rtl"): void {
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const { key, target, ctrlKey, metaKey, altKey, shiftKey, repeat } = event;
      if (event.defaultPrevented || ctrlKey || metaKey || altKey || isTyping(target)) return;
      if (isOpenAbove()) return;
      const isPressed = target instanceof Element && target.closest("button, a, summary") !== null;
      const isRadio = target instanceof HTMLInputElement;
      const arrow = isRadio ? undefined : arrowOf(key, direction);
      const act = () => {
        if (arrow !== undefined) return shiftKey ? keys.current.byWord(arrow) : keys.current.byClause(arrow);
        if (repeat) return;
        if (key === "Home" || key === "End") return keys.current.toEdge(key === "Home" ? "start" : "end");
        if (key === "Enter" && !isPressed) return keys.current.save();
        // "=" is the same key where "+" needs Shift.
        if (key === "+" || key === "=") return keys.current.another();
        if (key === "Backspace") return keys.current.back();
        const letter = letterOf(event);
        if (letter === "N") return keys.current.nothing();
        if (letter === "V") return keys.current.voice();
        if (letter === "M") return keys.current.modality();
        if (letter === "C") return keys.current.nextStretch();
        return false;
      };
      if (act() !== false) event.preventDefault();
    };
    addEventListener("keydown", onKeyDown);
    return () => removeEventListener("keydown", onKeyDown);
  }, [keys, direction]);
}

/** Arrows along the line move the end of what is marked, those across it its beginning. */
function arrowOf(key: string, direction: "ltr" | "rtl"): ClauseMove | undefined {
  const onward = direction === "ltr" ? "ArrowRight" : "ArrowLeft";
  const backward = direction === "ltr" ? "ArrowLeft" : "ArrowRight";
  if (key === onward) return { end: "end", way: "forward" };
  if (key === backward) return { end: "end", way: "backward" };
  if (key === "ArrowDown") return { end: "start", way: "forward" };
  if (key === "ArrowUp") return { end: "start", way: "backward" };
  return undefined;
}
