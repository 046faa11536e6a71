/** What takes letters and signs as text, or looks for an entry by them. */
const fields = "input:not([type=radio], [type=checkbox], [type=button]), textarea, select, [contenteditable]";

/** Whether a key pressed there is typed: it is no command then. */
export function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(fields) !== null;
}

/**
 * Whether a key with Alt is a command where text is typed. On a Mac Alt makes letters and signs of the keys, as "ę" of E, and
 * begins accents: what is no letter or digit of ASCII is typed there.
 */
export function isAltCommand(
  { altKey, key }: Pick<KeyboardEvent, "altKey" | "key">,
  isMac = isOnMac(),
): boolean {
  return altKey && (!isMac || /^[a-z0-9]$/i.test(key));
}

const isOnMac = () => /^(Mac|iP)/.test(navigator.platform);
