/** px between the floating element and its anchor, and between it and the edge of the window. */
const distance = 4;
const margin = 8;

export type AnchorPlace = "below" | "over";

/**
 * Keeps a floating element at its anchor while it is open: below it (above, where there is more room) or over it, aligned
 * with its start edge in the anchor's own direction, never outside the window. Follows scrolling and changes of size.
 * The element must be `position: fixed`. Answers the undo.
 */
export function bindAnchored(
  floating: HTMLElement,
  anchor: Element,
  place: AnchorPlace = "below",
): () => void {
  const update = () => {
    const box = floating.getBoundingClientRect();
    if (box.width === 0) return;
    const at = anchor.getBoundingClientRect();
    const { clientWidth, clientHeight } = document.documentElement;
    const rightToLeft = getComputedStyle(anchor).direction === "rtl";
    const left = rightToLeft ? at.right - box.width : at.left;
    floating.style.left = `${within(left, margin, clientWidth - box.width - margin)}px`;
    floating.style.top = `${top(at, box.height, clientHeight, place)}px`;
  };
  const sizes = new ResizeObserver(update);
  sizes.observe(floating);
  sizes.observe(anchor);
  window.addEventListener("scroll", update, { capture: true, passive: true });
  window.addEventListener("resize", update);
  update();
  return () => {
    sizes.disconnect();
    window.removeEventListener("scroll", update, { capture: true });
    window.removeEventListener("resize", update);
    floating.style.left = "";
    floating.style.top = "";
  };
}

function top(at: DOMRect, height: number, clientHeight: number, place: AnchorPlace): number {
  const highest = clientHeight - height - margin;
  if (place === "over") return within(at.top, margin, highest);
  const below = at.bottom + distance;
  const above = at.top - distance - height;
  return below > highest && above >= margin ? above : within(below, margin, highest);
}

const within = (value: number, least: number, most: number): number => Math.max(least, Math.min(value, most));
