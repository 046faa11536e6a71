import type { Panel } from "../../state/state";
import type { LayoutKind } from "../kit/layoutKind";

/** What stands at the top of a view, and what share of its height lies above that. */
type Place = { readonly element: Element; readonly share: number };

export type ScrollRestoration = {
  /** Brings back what was read, in a new arrangement or after its lines were broken anew. */
  readonly restore: (kind: LayoutKind) => void;
  readonly unbind: () => void;
};

/** px by which something has to reach into a view to stand at its top. */
const slack = 1;

/**
 * Remembers in each scroller of `root`, and in the page, what is read: lines break anew where the width changes, and what
 * scrolls by itself in one arrangement scrolls with the page in another. `scrolled` is what the reader has begun with;
 * `onPanel` is told the panel that was read in a page that scrolled as a whole.
 */
export function bindScrollRestoration(
  root: HTMLElement,
  scrolled: EventTarget | null,
  onPanel: (panel: Panel) => void,
): ScrollRestoration {
  const places = new WeakMap<Element, Place>();
  const widths = new WeakMap<Element, number>();
  /** The scroller that was read last; what scrolls with the page counts as its own. */
  let last: Element | undefined;
  let isPage = false;

  const note = (scroller: Element, top: number) => {
    const element = firstBelow(scroller, top + slack);
    const box = element.getBoundingClientRect();
    places.set(scroller, { element, share: (top - box.top) / Math.max(box.height, 1) });
    last = scroller;
  };
  const onScroll = ({ target }: { readonly target: EventTarget | null }) => {
    if (target === document) {
      isPage = true;
      last = [...root.querySelectorAll("[data-scroller]")].find(reachesTop);
      if (last !== undefined && widths.get(last) === last.clientWidth) note(last, 0);
    } else if (target instanceof HTMLElement && target.matches("[data-scroller]")) {
      sizes.observe(target);
      // Of another width it has not been looked at yet: what it stands at is about to be brought back.
      if ((widths.get(target) ?? target.clientWidth) !== target.clientWidth) return;
      isPage = false;
      if (target.scrollTop > 0) note(target, target.getBoundingClientRect().top);
      else places.delete(target);
    }
  };

  const bring = (scroller: Element) => {
    const place = places.get(scroller);
    if (place?.element.isConnected !== true) return;
    const box = place.element.getBoundingClientRect();
    const own = isScroller(scroller);
    const way = box.top + place.share * box.height - (own ? scroller.getBoundingClientRect().top : 0);
    // Less than a pixel is how lines are rounded.
    if (Math.abs(way) >= 1) (own ? scroller : window).scrollBy({ top: way, behavior: "instant" });
  };
  const sizes = new ResizeObserver((entries) => {
    for (const { target } of entries) {
      const before = widths.get(target);
      widths.set(target, target.clientWidth);
      if (before !== undefined && before !== target.clientWidth && (isScroller(target) || target === last))
        bring(target);
    }
  });
  for (const scroller of root.querySelectorAll("[data-scroller]")) sizes.observe(scroller);
  addEventListener("scroll", onScroll, { capture: true, passive: true });
  onScroll({ target: scrolled });

  return {
    restore: (kind) => {
      const panel = last?.closest<HTMLElement>("[data-panel]")?.dataset.panel;
      if (kind === "flow") {
        if (last !== undefined) bring(last);
        return;
      }
      if (isPage && (panel === "evidence" || panel === "article")) onPanel(panel);
      isPage = false;
      for (const scroller of root.querySelectorAll("[data-scroller]")) bring(scroller);
    },
    unbind: () => {
      sizes.disconnect();
      removeEventListener("scroll", onScroll, { capture: true });
    },
  };
}

const isScroller = (element: Element): boolean => getComputedStyle(element).overflowY !== "visible";

function reachesTop(element: Element): boolean {
  const box = element.getBoundingClientRect();
  return box.top < 0 && box.bottom > slack;
}

/** The smallest part of `root` that reaches below `top`, the first of them; what sticks to the top does not count. */
function firstBelow(root: Element, top: number): Element {
  const next = [...root.children].find(
    (child) => child.getBoundingClientRect().bottom > top && getComputedStyle(child).position !== "sticky",
  );
  return next === undefined ? root : firstBelow(next, top);
}
