/** The name under which the marked passage is painted; the style sheet has its look. */
const highlightName = "isnad-marked";

/** Paints ranges of the article without an element of their own, so that letters stay joined. Answers the undo. */
export function paintPassage(ranges: readonly Range[]): () => void {
  const registry = typeof Highlight === "undefined" ? undefined : CSS.highlights;
  if (ranges.length === 0) return () => {};
  if (registry === undefined) {
    // Where the browser cannot paint, its own selection shows the same.
    const selection = getSelection();
    selection?.removeAllRanges();
    const [first, last] = [ranges[0], ranges.at(-1)];
    if (first !== undefined && last !== undefined) {
      selection?.setBaseAndExtent(first.startContainer, first.startOffset, last.endContainer, last.endOffset);
    }
    return () => {};
  }
  const highlight = new Highlight(...ranges);
  // Above what is painted of mentions.
  highlight.priority = 1;
  registry.set(highlightName, highlight);
  return () => {
    if (registry.get(highlightName) === highlight) registry.delete(highlightName);
  };
}

/** Scrolls `scroller`, or the page where that scrolls as a whole, until ranges are in view, `foot` px of it being covered. */
export function showRanges(scroller: HTMLElement, ranges: readonly Range[], foot: number): void {
  const view = viewOf(scroller);
  const boxes = ranges.map((range) => range.getBoundingClientRect());
  if (view.bottom <= view.top || boxes.length === 0) return;
  const height = view.bottom - view.top;
  const top = Math.min(...boxes.map((box) => box.top)) - view.top;
  const bottom = Math.max(...boxes.map((box) => box.bottom)) - view.top;
  const lead = Math.min(24, height / 8);
  if (top < lead || bottom - top > height - foot - 2 * lead) view.scrolled.scrollTop += top - lead;
  else if (bottom > height - foot - lead) view.scrolled.scrollTop += bottom - (height - foot - lead);
}

/** Whether any part of ranges is in the view of `scroller`. */
export function areInView(scroller: HTMLElement, ranges: readonly Range[]): boolean {
  const view = viewOf(scroller);
  return ranges.some((range) => {
    const box = range.getBoundingClientRect();
    return box.bottom > view.top && box.top < view.bottom;
  });
}

/** What scrolls, and where its view is in the window, px: the page itself where the panel is as high as its text. */
function viewOf(scroller: HTMLElement) {
  const page = document.scrollingElement;
  if (page !== null && getComputedStyle(scroller).overflowY === "visible") {
    return { scrolled: page, top: 0, bottom: window.innerHeight };
  }
  const { top, bottom } = scroller.getBoundingClientRect();
  return { scrolled: scroller, top, bottom };
}
