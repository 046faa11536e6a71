import type { Passage } from "../../core/graph/passages";
import { reveal } from "./reveal";

/** A mark carries the `order` of each of its passages, as words: `data-passages="3 5"`. Ids of a dossier may hold anything. */
export const passagesAttribute = (passages: readonly Passage[]): string =>
  passages.map((passage) => passage.order).join(" ");

/** The marks of a passage in the order of the page, in all the texts that `root` shows: the original's first. */
export function marksOf(root: ParentNode, passage: Passage): readonly HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(`mark[data-passages~="${passage.order}"]`)];
}

/** Frames that a passage is waited for: its document's text comes a breath after it is asked for. */
const mostFrames = 60;
const listeners = new Set<() => void>();

/** Calls back when a passage is asked for that is in another document than the one shown. Answers the undo. */
export function listenForPassages(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Puts the keyboard's and the screen reader's focus on a passage in the article, if the article is on the page. */
export function focusPassage(passage: Passage, frames = mostFrames): void {
  const article = document.querySelector<HTMLElement>("[data-article]");
  const marks = article === null ? [] : marksOf(article, passage);
  if (article !== null && marks.length === 0 && frames > 0) {
    for (const listener of listeners) listener();
    requestAnimationFrame(() => focusPassage(passage, frames - 1));
    return;
  }
  const scroller = article?.closest<HTMLElement>("[data-scroller]");
  if (scroller) reveal(scroller, marks, true);
  const [mark] = marks;
  if (mark === undefined) return;
  const focus = () => mark.focus({ preventScroll: true });
  focus();
  if (document.activeElement === mark) return;
  // The article follows in the next breath, and only what is read now can take the focus.
  const following = new MutationObserver(() => {
    following.disconnect();
    focus();
  });
  following.observe(mark, { attributeFilter: ["tabindex"] });
}
