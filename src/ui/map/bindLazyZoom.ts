import { afterPaint } from "../kit/afterPaint";
import type { Transform, Zoom } from "./zoom";

const identity: Transform = { k: 1, x: 0, y: 0 };

/** What tells that the reader comes near the map. */
const approaches = ["pointerover", "pointerdown", "focusin", "wheel"] as const;
/** ms after the first picture at which the code is fetched all the same: the first gesture should find it there. */
const fetchAfterMs = 3_000;

/**
 * `bindZoom`, whose code is fetched when the reader comes near the map, or a while after the first picture has been
 * painted: it is a tenth of the page's script, and nothing of it is needed to draw. What is asked of it before it is there
 * is done when it comes.
 */
export function bindLazyZoom(svg: SVGSVGElement, onZoom: (transform: Transform) => void): Zoom {
  let zoom: Zoom | undefined;
  let isOver = false;
  let isFetching = false;
  const waiting: ((zoom: Zoom) => void)[] = [];

  const fetchIt = async () => {
    if (isFetching || zoom !== undefined) return;
    isFetching = true;
    try {
      const { bindZoom } = await import("./bindZoom");
      if (isOver) return;
      zoom = bindZoom(svg, onZoom);
      nearing.abort();
      for (const act of waiting) act(zoom);
    } finally {
      // Where it could not be fetched, the next that is asked tries again.
      isFetching = false;
    }
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const cancel = afterPaint(() => {
    timer = setTimeout(fetchIt, fetchAfterMs);
  });
  const nearing = new AbortController();
  // Not on the drawing itself: some browsers give the focus to a drawing that listens for it, and the Tab key stops there.
  const ground = svg.parentElement ?? svg;
  for (const approach of approaches) {
    ground.addEventListener(approach, () => void fetchIt(), { signal: nearing.signal, passive: true });
  }

  const soon = (act: (zoom: Zoom) => void) => {
    if (zoom === undefined) waiting.push(act);
    else act(zoom);
  };
  const now = (act: (zoom: Zoom) => void) => {
    soon(act);
    if (zoom === undefined) void fetchIt();
  };
  return {
    transform: () => zoom?.transform() ?? identity,
    by: (factor) => now((there) => there.by(factor)),
    pan: (dx, dy) => now((there) => there.pan(dx, dy)),
    fit: () => now((there) => there.fit()),
    reveal: (point) => soon((there) => there.reveal(point)),
    resize: (frame) => soon((there) => there.resize(frame)),
    unbind: () => {
      isOver = true;
      cancel();
      clearTimeout(timer);
      nearing.abort();
      zoom?.unbind();
    },
  };
}
