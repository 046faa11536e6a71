import { type RefObject, useEffect, useState } from "react";
import { selectText } from "../../state/marking";
import type { TextSelection } from "../../state/state";
import { bindHeight } from "../article/reveal";
import { useUpdate } from "../kit/useStore";
import { areInView, paintPassage, showRanges } from "./paintPassage";
import { rangesOf } from "./textPlaces";
import { articleElement } from "./useCursor";

/**
 * Paints the marked passage, again when the article is drawn anew, and keeps what the keyboard marks in view. When its text
 * is shown no more, it is let go. Answers whether it is in view.
 */
export function usePainted(
  selection: TextSelection | undefined,
  foot: RefObject<HTMLElement | null>,
): boolean {
  const update = useUpdate();
  const [isInView, setInView] = useState(false);
  useEffect(() => {
    const scroller = foot.current?.closest<HTMLElement>("[data-scroller]");
    if (selection === undefined || !scroller) return;
    let undo = () => {};
    let frame = 0;
    let ranges: readonly Range[] = [];
    const look = () => setInView(areInView(scroller, ranges));
    const paint = () => {
      frame = 0;
      undo();
      const article = articleElement();
      const before = ranges;
      ranges = article === null ? [] : rangesOf(article, selection);
      undo = paintPassage(ranges);
      look();
      // Before it was ever shown, its text is still on its way.
      if (before.length > 0 && ranges.length === 0) update(selectText(undefined));
    };
    paint();
    let unbind = () => {};
    if (selection.by === "keys") {
      const show = () => showRanges(scroller, ranges, foot.current?.offsetHeight ?? 0);
      show();
      unbind = bindHeight(scroller, show);
    }
    const watch = new MutationObserver(() => {
      if (frame === 0) frame = requestAnimationFrame(paint);
    });
    const article = articleElement()?.parentElement;
    if (article) watch.observe(article, { childList: true, subtree: true, characterData: true });
    const sizes = new ResizeObserver(look);
    sizes.observe(scroller);
    // Of the panel, or of the page where that scrolls as a whole.
    document.addEventListener("scroll", look, { capture: true, passive: true });
    return () => {
      watch.disconnect();
      sizes.disconnect();
      document.removeEventListener("scroll", look, { capture: true });
      unbind();
      cancelAnimationFrame(frame);
      undo();
      setInView(false);
    };
  }, [selection, foot, update]);
  return isInView;
}
