/** What takes letters and signs as text, or looks for an entry by them. */
const fields = "input:not([type=radio], [type=checkbox], [type=button]), textarea, select, [contenteditable]";

/** Whether a key pressed there is typed: it is no command then. */
export function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(fields) !== null;
}
