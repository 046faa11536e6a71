/**
 * Keeps the keys that an input method uses to compose a word from everything else on the page: the Enter that takes its
 * proposal saves no form and no name, its Escape closes nothing. Returns the undo.
 */
export function bindComposing(): () => void {
  const onKey = (event: KeyboardEvent) => {
    // The last key of a composition comes after its end in some browsers, which mark it by this code alone.
    if (event.isComposing || event.keyCode === 229) event.stopImmediatePropagation();
  };
  addEventListener("keydown", onKey, { capture: true });
  return () => removeEventListener("keydown", onKey, { capture: true });
}
