import { isTyping } from "../kit/isTyping";

/** Whether a key press asks for the search: the slash, or on a keyboard without Latin letters the key that has its place. */
export function isSearchKey(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return false;
  const isSlash = event.key === "/" || (event.code === "Slash" && !/^[\x20-\x7e]/.test(event.key));
  return isSlash && !isTyping(event.target) && document.querySelector("dialog[open]") === null;
}
