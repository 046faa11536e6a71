type Steps = { readonly undo: () => void; readonly redo: () => void };

/**
 * Control or Command with Z undoes, with Shift, or Control with Y, it does again; in a field that is being typed in, and
 * under a dialog, the keys mean what they always do. Answers the undo of this.
 */
export function bindUndoKeys({ undo, redo }: Steps): () => void {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.altKey || !(event.ctrlKey || event.metaKey)) return;
    if (isTyping(event.target) || document.querySelector("dialog[open]") !== null) return;
    // By place where the layout is not Latin: on an Arabic keyboard the key says ئ.
    const letter = /^[a-z]$/i.test(event.key)
      ? event.key.toLowerCase()
      : event.code.replace("Key", "").toLowerCase();
    const step =
      letter === "z" ? (event.shiftKey ? redo : undo) : letter === "y" && event.ctrlKey ? redo : undefined;
    if (step === undefined) return;
    event.preventDefault();
    step();
  };
  addEventListener("keydown", onKeyDown);
  return () => removeEventListener("keydown", onKeyDown);
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target.matches("textarea, input:not([type=checkbox], [type=radio], [type=button])"));
