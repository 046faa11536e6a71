import { type FocusEvent, type FormHTMLAttributes, type KeyboardEvent, type RefObject, useRef } from "react";

/** Presses of Escape in a row in a form: how many, and whether the first was in one of its fields. */
export type EscapeRun = { readonly count: number; readonly beganInField: boolean };

const none: EscapeRun = { count: 0, beganInField: false };

/**
 * Counts presses of Escape in a row in a form, those that a field uses for itself included. Another key, a pointer, and leaving
 * the form end the row. The form needs the handlers.
 */
export function useEscapeRun(): readonly [RefObject<EscapeRun>, FormHTMLAttributes<HTMLFormElement>] {
  const run = useRef(none);
  const end = () => {
    run.current = none;
  };
  const handlers = {
    // Before the field itself: it may keep the key.
    onKeyDownCapture: ({ key, repeat, currentTarget, target }: KeyboardEvent) => {
      if (key !== "Escape") return end();
      if (repeat) return;
      const { count, beganInField } = run.current;
      run.current = { count: count + 1, beganInField: count === 0 ? target !== currentTarget : beganInField };
    },
    onPointerDownCapture: end,
    onBlur: ({ currentTarget, relatedTarget }: FocusEvent) => {
      if (!currentTarget.contains(relatedTarget)) end();
    },
  };
  return [run, handlers];
}
