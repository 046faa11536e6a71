type Callbacks = {
  /** The pointer is on a mark of passages with these ranks; on none: it has left the marks. */
  readonly onPoint: (orders: readonly number[]) => void;
  /** A mark was clicked, or Enter pressed on it. */
  readonly onChoose: (orders: readonly number[], mark: HTMLElement) => void;
};

/**
 * Pointer and keyboard on the marks below `root`, by delegation: a mark stays plain text, and a long article has no thousand
 * listeners. Selecting text across marks is not a click. Answers the undo.
 */
export function bindMarks(root: HTMLElement, { onPoint, onChoose }: Callbacks): () => void {
  const undo = new AbortController();
  const { signal } = undo;

  root.addEventListener(
    "pointerover",
    (event) => {
      if (event.pointerType === "touch") return;
      onPoint(ordersOf(markAt(event)));
    },
    { signal },
  );
  root.addEventListener("pointerleave", () => onPoint([]), { signal });
  root.addEventListener(
    "click",
    (event) => {
      const mark = markAt(event);
      if (mark === undefined || getSelection()?.isCollapsed === false) return;
      onChoose(ordersOf(mark), mark);
    },
    { signal },
  );
  root.addEventListener(
    "keydown",
    (event) => {
      const mark = event.key === "Enter" ? markAt(event) : undefined;
      if (mark !== undefined) onChoose(ordersOf(mark), mark);
    },
    { signal },
  );
  return () => undo.abort();
}

function markAt(event: Event): HTMLElement | undefined {
  return event.target instanceof Element
    ? (event.target.closest<HTMLElement>("mark[data-passages]") ?? undefined)
    : undefined;
}

const ordersOf = (mark: HTMLElement | undefined): readonly number[] =>
  mark?.dataset.passages?.split(" ").map(Number) ?? [];
