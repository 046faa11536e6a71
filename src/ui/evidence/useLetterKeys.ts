import { useLayoutEffect } from "react";
import { startCoding } from "../../state/editing";
import { walk } from "../../state/selecting";
import { toggleOriginal } from "../../state/viewing";
import { isTyping } from "../kit/isTyping";
import { letterOf } from "../kit/letterOf";
import { useSelect, useUpdate } from "../kit/useStore";

/** As shown to the reader and named in `aria-keyshortcuts`. */
export const nextKey = "J";
export const previousKey = "K";
export const codingKey = "C";
const originalKey = "O";

/** J and K walk through the evidence, C goes to the text to be coded, O shows the original of the article or its translation: from anywhere on the page, except where something is being typed, or they are turned off. */
export function useLetterKeys(): void {
  const update = useUpdate();
  const isOn = useSelect((state) => state.letterKeys);
  useLayoutEffect(() => {
    if (!isOn) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target))
        return;
      if (document.querySelector("dialog[open]") !== null) return;
      const letter = letterOf(event);
      if (letter === nextKey) update(walk(1));
      if (letter === previousKey) update(walk(-1));
      if (letter === codingKey) update(startCoding);
      if (letter === originalKey) update(toggleOriginal);
    };
    addEventListener("keydown", onKeyDown);
    return () => removeEventListener("keydown", onKeyDown);
  }, [update, isOn]);
}
