import type { Span } from "../../core/text/span";

/** The range of the page that a stretch of an element's text is, whatever elements are in it; undefined past its end. */
export function rangeIn(paragraph: Element, { start, end }: Span): Range | undefined {
  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  let at = 0;
  let isBegun = false;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const { length } = node.textContent ?? "";
    if (!isBegun && start < at + length) {
      range.setStart(node, start - at);
      isBegun = true;
    }
    if (isBegun && end <= at + length) {
      range.setEnd(node, end - at);
      return range;
    }
    at += length;
  }
  return undefined;
}
