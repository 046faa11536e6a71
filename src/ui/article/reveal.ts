/** px kept above and below what is shown: there the text fades into the panel's edge. */
const lead = 16;

/** With these the reader scrolls. */
const gestures = ["wheel", "pointerdown", "keydown"];

const welcomesMotion = () => matchMedia("(prefers-reduced-motion: no-preference)").matches;

/**
 * Scrolls `scroller`, and nothing else, until `targets` are in view; leaves it alone where they are. What is far is brought
 * near at once and glides from there, so that it is on the screen without delay and the eye still sees whence it came.
 * Answers whether it could: a panel without height shows nothing.
 */
export function reveal(scroller: HTMLElement, targets: Iterable<Element>, glides: boolean): boolean {
  const view = scroller.getBoundingClientRect();
  const boxes = [...targets].map((target) => target.getBoundingClientRect());
  if (view.height === 0 || boxes.length === 0) return false;
  const top = Math.min(...boxes.map((box) => box.top)) - view.top;
  const bottom = Math.max(...boxes.map((box) => box.bottom)) - view.top;
  const above = Math.min(lead, view.height / 4);
  // Half a px: where a smooth scroll ends is rounded.
  if (top >= above - 0.5 && bottom <= view.height - lead) return true;
  const way = top - above;
  const goal = scroller.scrollTop + way;
  if (!glides || !welcomesMotion()) {
    scroller.scrollTop = goal;
    return true;
  }
  scroller.scrollTop = goal - Math.sign(way) * Math.min(Math.abs(way), view.height / 3);
  scroller.scrollTo({ top: goal, behavior: "smooth" });
  return true;
}

/**
 * Calls back when the panel gets another height, as a sheet that is drawn does, until the reader scrolls: what the reader
 * has scrolled stays where it is. Answers the undo.
 */
export function bindHeight(scroller: HTMLElement, onHeight: () => void): () => void {
  const undo = new AbortController();
  const { signal } = undo;
  let height = scroller.clientHeight;
  const sizes = new ResizeObserver(() => {
    if (scroller.clientHeight === height) return;
    height = scroller.clientHeight;
    onHeight();
  });
  sizes.observe(scroller);
  signal.addEventListener("abort", () => sizes.disconnect());
  for (const gesture of gestures) {
    scroller.addEventListener(gesture, () => undo.abort(), { signal, passive: true });
  }
  return () => undo.abort();
}

/**
 * As `reveal`, and again when the faces have arrived that change where lines break, or the panel gets another height, until
 * the reader scrolls. Answers the undo.
 */
export function bindRevealed(
  scroller: HTMLElement,
  targets: () => Iterable<Element>,
  glides: boolean,
): () => void {
  const undo = new AbortController();
  const { signal } = undo;
  const again = () => reveal(scroller, targets(), false);
  reveal(scroller, targets(), glides);
  const unbind = bindHeight(scroller, again);
  // Also where none is on its way yet: a face is asked for when the first text is set in it, which is after this.
  document.fonts.addEventListener("loadingdone", again, { signal });
  for (const gesture of gestures) {
    scroller.addEventListener(gesture, () => undo.abort(), { signal, passive: true });
  }
  return () => {
    undo.abort();
    unbind();
  };
}
