import { type RefObject, useEffect } from "react";
import type { TextSelection } from "../../state/state";
import { bindHeight } from "../article/reveal";
import { paintPassage, showRanges } from "./paintPassage";
import { rangesOf } from "./textPlaces";
import { articleElement } from "./useCursor";

/** Paints the marked passage, again when the article is drawn anew, and keeps what the keyboard marks in view. */
export function usePainted(selection: TextSelection | undefined, foot: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    if (selection === undefined) return;
    let undo = () => {};
    let frame = 0;
    const paint = () => {
      frame = 0;
      undo();
      const article = articleElement();
      const ranges = article === null ? [] : rangesOf(article, selection);
      undo = paintPassage(ranges);
      return ranges;
    };
    const shown = paint();
    const scroller = foot.current?.closest<HTMLElement>("[data-scroller]");
    let unbind = () => {};
    if (selection.by === "keys" && scroller) {
      const show = () => showRanges(scroller, shown, foot.current?.offsetHeight ?? 0);
      show();
      unbind = bindHeight(scroller, show);
    }
    const watch = new MutationObserver(() => {
      if (frame === 0) frame = requestAnimationFrame(paint);
    });
    const article = articleElement()?.parentElement;
    if (article) watch.observe(article, { childList: true, subtree: true, characterData: true });
    return () => {
      watch.disconnect();
      unbind();
      cancelAnimationFrame(frame);
      undo();
    };
  }, [selection, foot]);
}
