import type { TextSelection } from "../../state/state";
import { rangesOf } from "./textPlaces";
import { articleElement } from "./useCursor";

/** px between the passage and what floats beside it, and to the edge of the window. */
const distance = 8;
const margin = 8;

/**
 * Keeps a floating element below the marked passage, above it where there is no room, and out of sight where the passage
 * is. The element must be `position: fixed`. Answers the undo.
 */
export function bindBesideRanges(
  floating: HTMLElement,
  selection: () => TextSelection | undefined,
): () => void {
  const update = () => {
    const article = articleElement();
    const marked = selection();
    const boxes =
      article === null || marked === undefined
        ? []
        : rangesOf(article, marked).flatMap((range) => [...range.getClientRects()]);
    const view = article?.closest("[data-scroller]")?.getBoundingClientRect();
    const [first, last] = [boxes[0], boxes.at(-1)];
    if (first === undefined || last === undefined || view === undefined) return;
    const box = floating.getBoundingClientRect();
    const below = last.bottom + distance;
    const above = first.top - distance - box.height;
    const fits = (top: number) => top >= view.top && top + box.height <= view.bottom;
    const top = fits(below) || !fits(above) ? Math.min(below, view.bottom - box.height - margin) : above;
    const isSeen = last.bottom > view.top && first.top < view.bottom;
    const rightToLeft = getComputedStyle(article ?? floating).direction === "rtl";
    const start = rightToLeft ? last.right - box.width : last.left;
    const left = Math.max(view.left + margin, Math.min(start, view.right - box.width - margin));
    floating.style.left = `${left}px`;
    floating.style.top = `${Math.max(view.top + margin, top)}px`;
    floating.style.visibility = isSeen ? "" : "hidden";
  };
  update();
  const sizes = new ResizeObserver(update);
  sizes.observe(floating);
  addEventListener("scroll", update, { capture: true, passive: true });
  addEventListener("resize", update);
  document.addEventListener("selectionchange", update);
  return () => {
    sizes.disconnect();
    removeEventListener("scroll", update, { capture: true });
    removeEventListener("resize", update);
    document.removeEventListener("selectionchange", update);
  };
}
