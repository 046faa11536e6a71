import type { State } from "../../state/state";

type Stop = State["sheet"];

/** A press on the handle that moves less than this is a click; px. */
const slack = 6;

/** Heights of the stops as shares of the window, the bar in px. */
const barHeight = 64;
const shares = { half: 0.38, full: 0.92 } as const;

/** One stop up; from the highest, down to the bar. */
export function nextSheetStop(stop: Stop): Stop {
  if (stop === "low") return "half";
  return stop === "half" ? "full" : "low";
}

/** Lets the handle draw the sheet by touch, pen or mouse; it comes to rest at the nearest stop. Answers its undo. */
export function bindSheet(sheet: HTMLElement, handle: HTMLElement, onStop: (stop: Stop) => void): () => void {
  let from: { y: number; height: number; moved: boolean } | undefined;

  const down = (event: PointerEvent) => {
    from = { y: event.clientY, height: sheet.getBoundingClientRect().height, moved: false };
    handle.setPointerCapture(event.pointerId);
  };
  const move = (event: PointerEvent) => {
    if (from === undefined) return;
    if (!from.moved && Math.abs(event.clientY - from.y) < slack) return;
    from.moved = true;
    sheet.dataset.drawn = "true";
    const height = from.height + from.y - event.clientY;
    sheet.style.blockSize = `${Math.min(Math.max(height, barHeight), innerHeight * shares.full)}px`;
  };
  const up = () => {
    if (from?.moved === true) {
      onStop(nearestStop(sheet.getBoundingClientRect().height));
      // The click that follows a drag would draw the sheet on once more.
      handle.addEventListener("click", swallow, { once: true, capture: true });
      setTimeout(() => handle.removeEventListener("click", swallow, { capture: true }));
    }
    rest();
  };
  const rest = () => {
    from = undefined;
    delete sheet.dataset.drawn;
    sheet.style.blockSize = "";
  };

  handle.addEventListener("pointerdown", down);
  handle.addEventListener("pointermove", move);
  handle.addEventListener("pointerup", up);
  handle.addEventListener("pointercancel", up);
  return () => {
    handle.removeEventListener("pointerdown", down);
    handle.removeEventListener("pointermove", move);
    handle.removeEventListener("pointerup", up);
    handle.removeEventListener("pointercancel", up);
    // The window may have changed its size under the finger.
    rest();
  };
}

function swallow(event: Event): void {
  event.stopPropagation();
  event.preventDefault();
}

function nearestStop(height: number): Stop {
  const heights: readonly [Stop, number][] = [
    ["low", barHeight],
    ["half", innerHeight * shares.half],
    ["full", innerHeight * shares.full],
  ];
  return heights.reduce((best, stop) =>
    Math.abs(stop[1] - height) < Math.abs(best[1] - height) ? stop : best,
  )[0];
}
