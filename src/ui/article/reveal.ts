/** px kept above and below what is shown: there the text fades into the panel's edge. */
const lead = 16;

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
 * As `reveal`, and once more when the faces have arrived that change where lines break, or when the panel that was not on the
 * screen gets a height. Answers the undo.
 */
export function bindRevealed(
  scroller: HTMLElement,
  targets: () => Iterable<Element>,
  glides: boolean,
): () => void {
  const undo = new AbortController();
  const again = () => reveal(scroller, targets(), false);
  const sizes = new ResizeObserver(() => {
    if (again()) sizes.disconnect();
  });
  if (!reveal(scroller, targets(), glides)) sizes.observe(scroller);
  // Also where none is on its way yet: a face is asked for when the first text is set in it, which is after this.
  document.fonts.addEventListener("loadingdone", again, { signal: undo.signal });
  // What the reader has scrolled stays where it is.
  for (const gesture of ["wheel", "pointerdown", "keydown"]) {
    scroller.addEventListener(gesture, () => undo.abort(), { signal: undo.signal, passive: true });
  }
  return () => {
    undo.abort();
    sizes.disconnect();
  };
}
