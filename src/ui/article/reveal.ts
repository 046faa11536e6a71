import { isMotionWelcome } from "../kit/useMedia";

/** px kept above and below what is shown: there the text fades into the panel's edge. */
const lead = 16;

/**
 * Scrolls `scroller`, and nothing else, until `targets` are in view; leaves it alone where they are. Where there is no room for
 * all, as many as there is room for, from the first on, stand at the top. What is far is brought near at once and glides from
 * there, so that it is on the screen without delay and the eye still sees whence it came. A panel without height shows nothing.
 */
export function reveal(scroller: HTMLElement, targets: Iterable<Element>, isSmooth: boolean): void {
  const view = scroller.getBoundingClientRect();
  const boxes = [...targets].map((target) => target.getBoundingClientRect());
  if (view.height === 0 || boxes.length === 0) return;
  // What sticks to the top of the panel would lie over what is shown there.
  const stuck = scroller.querySelector<HTMLElement>("[data-sticky]")?.offsetHeight ?? 0;
  const above = Math.min(lead + stuck, view.height / 4);
  const room = view.height - above - lead;
  const spans = boxes.map((_, index) => spanOf(boxes.slice(0, index + 1)));
  const top =
    (spans.findLast((span) => span.bottom - span.top <= room) ?? spanOf(boxes.slice(0, 1))).top - view.top;
  const bottom = spanOf(boxes).bottom - view.top;
  // Half a px: where a smooth scroll ends is rounded.
  if (top >= above - 0.5 && bottom <= view.height - lead) return;
  const way = top - above;
  const goal = scroller.scrollTop + way;
  if (!isSmooth || !isMotionWelcome()) {
    scroller.scrollTop = goal;
    return;
  }
  scroller.scrollTop = goal - Math.sign(way) * Math.min(Math.abs(way), view.height / 3);
  scroller.scrollTo({ top: goal, behavior: "smooth" });
}

const spanOf = (boxes: readonly DOMRect[]) => ({
  top: Math.min(...boxes.map((box) => box.top)),
  bottom: Math.max(...boxes.map((box) => box.bottom)),
});

/** What ends when the reader scrolls: what the reader has scrolled stays where it is. */
function untilScrolled(scroller: HTMLElement): AbortController {
  const undo = new AbortController();
  for (const gesture of ["wheel", "pointerdown", "keydown"]) {
    scroller.addEventListener(gesture, () => undo.abort(), { signal: undo.signal, passive: true });
  }
  return undo;
}

/**
 * Calls back when the panel gets another height, as a sheet that is drawn does, until the reader scrolls. Answers the undo.
 */
export function bindHeight(
  scroller: HTMLElement,
  onHeight: () => void,
  undo = untilScrolled(scroller),
): () => void {
  let height = scroller.clientHeight;
  const sizes = new ResizeObserver(() => {
    if (scroller.clientHeight === height) return;
    height = scroller.clientHeight;
    onHeight();
  });
  sizes.observe(scroller);
  undo.signal.addEventListener("abort", () => sizes.disconnect());
  return () => undo.abort();
}

/**
 * As `reveal`, and again when the faces have arrived that change where lines break, or the panel gets another height, until
 * the reader scrolls. Answers the undo.
 */
export function bindRevealed(
  scroller: HTMLElement,
  targets: () => Iterable<Element>,
  isSmooth: boolean,
): () => void {
  const undo = untilScrolled(scroller);
  const again = () => reveal(scroller, targets(), false);
  reveal(scroller, targets(), isSmooth);
  // Also where none is on its way yet: a face is asked for when the first text is set in it, which is after this.
  document.fonts.addEventListener("loadingdone", again, { signal: undo.signal });
  return bindHeight(scroller, again, undo);
}
