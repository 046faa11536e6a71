import { placeOfRange, type TextPlace } from "./textPlaces";

/** ms without a change after which a selection by touch counts as made: its handles tell of no end. */
const settled = 250;

/**
 * Tells what the reader selects in the article, by mouse, by touch or with the browser's own keys, once it is made; and
 * undefined when it is given up, or the article is pressed without selecting anything. Answers the undo.
 */
export function bindSelection(
  article: () => Element | null,
  onSelect: (place: TextPlace | undefined) => void,
): () => void {
  const undo = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isPressed = false;
  /** The mouse has made its selection: nothing postpones telling it. */
  let isDue = false;
  /** What was told last; a press in the article is about to change it. */
  let told: TextPlace | "pressed" | undefined;

  const tell = () => {
    isDue = false;
    const shown = article();
    const selection = getSelection();
    if (shown === null || selection === null || isPressed) return;
    if (selection.isCollapsed || selection.rangeCount === 0) {
      if (told !== undefined) onSelect(undefined);
      told = undefined;
      return;
    }
    const range = selection.getRangeAt(0);
    if (!shown.contains(range.startContainer) && !shown.contains(range.endContainer)) return;
    const place = placeOfRange(shown, range);
    // A press elsewhere on the page leaves it as it was, and says nothing new.
    if (place === undefined || isSame(told, place)) return;
    told = place;
    onSelect(place);
  };
  const soon = () => {
    if (isDue) return;
    clearTimeout(timer);
    timer = setTimeout(tell, settled);
  };
  const options = { signal: undo.signal };
  document.addEventListener("selectionchange", soon, options);
  document.addEventListener(
    "pointerdown",
    (event) => {
      isPressed = event.pointerType === "mouse";
      if (event.target instanceof Node && article()?.contains(event.target)) told = "pressed";
    },
    options,
  );
  document.addEventListener(
    "pointerup",
    () => {
      isDue = isPressed;
      isPressed = false;
      // The browser gives up an old selection only after this event.
      clearTimeout(timer);
      timer = setTimeout(tell);
    },
    options,
  );
  return () => {
    clearTimeout(timer);
    undo.abort();
  };
}

const isSame = (told: TextPlace | "pressed" | undefined, { document, language, span }: TextPlace): boolean =>
  typeof told === "object" &&
  told.document === document &&
  told.language === language &&
  told.span.start === span.start &&
  told.span.end === span.end;
