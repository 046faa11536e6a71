/**
 * Measures at which height in `cell` marks begin, in px from its top to the middle of their line, now and whenever the text
 * breaks anew: a change of width, a font that has arrived. Answers the undo.
 */
export function bindLines(
  cell: HTMLElement,
  marks: () => readonly (HTMLElement | undefined)[],
  onMeasure: (middles: readonly number[]) => void,
): () => void {
  const measure = () => {
    const { top, height } = cell.getBoundingClientRect();
    if (height === 0) return;
    onMeasure(
      marks().map((mark) => {
        const line = mark?.getClientRects()[0];
        if (mark === undefined || line === undefined) return 0;
        const foot = Number.parseFloat(getComputedStyle(mark).paddingBlockEnd);
        return line.top - top + (line.height - foot) / 2;
      }),
    );
  };
  // It calls at once for a new cell, when the page has been laid out anyway: nothing is laid out twice.
  const sizes = new ResizeObserver(measure);
  sizes.observe(cell);
  document.fonts.addEventListener("loadingdone", measure);
  return () => {
    sizes.disconnect();
    document.fonts.removeEventListener("loadingdone", measure);
  };
}
