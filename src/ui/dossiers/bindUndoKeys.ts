import { isTyping } from "../kit/isTyping";
import { letterOf } from "../kit/letterOf";

type Steps = { readonly undo: () => void; readonly redo: () => void };

/**
 * Control or Command with Z undoes, with Shift, or Control with Y, it does again; in a field that is being typed in, and
 * under a dialog, the keys mean what they always do. Answers the undo of this.
 */
export function bindUndoKeys({ undo, redo }: Steps): () => void {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.altKey || !(event.ctrlKey || event.metaKey)) return;
    if (isTyping(event.target) || document.querySelector("dialog[open]") !== null) return;
    const letter = letterOf(event);
    const step =
      letter === "Z" ? (event.shiftKey ? redo : undo) : letter === "Y" && event.ctrlKey ? redo : undefined;
    if (step === undefined) return;
    event.preventDefault();
    step();
  };
  addEventListener("keydown", onKeyDown);
  return () => removeEventListener("keydown", onKeyDown);
}
