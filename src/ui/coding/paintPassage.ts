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

/** Scrolls `scroller`, and nothing else, until ranges are in view, `foot` px of it being covered. */
export function showRanges(scroller: HTMLElement, ranges: readonly Range[], foot: number): void {
  const view = scroller.getBoundingClientRect();
  const boxes = ranges.map((range) => range.getBoundingClientRect());
  if (view.height === 0 || boxes.length === 0) return;
  const top = Math.min(...boxes.map((box) => box.top)) - view.top;
  const bottom = Math.max(...boxes.map((box) => box.bottom)) - view.top;
  const lead = 24;
  if (top < lead || bottom - top > view.height - foot - 2 * lead) scroller.scrollTop += top - lead;
  else if (bottom > view.height - foot - lead) scroller.scrollTop += bottom - (view.height - foot - lead);
}

/** Whether any part of ranges is in the view of `scroller`. */
export function areInView(scroller: HTMLElement, ranges: readonly Range[]): boolean {
  const view = scroller.getBoundingClientRect();
  return ranges.some((range) => {
    const box = range.getBoundingClientRect();
    return box.bottom > view.top && box.top < view.bottom;
  });
}
