/**
 * Returns the letter, A to Z, that a key stands for: the one it writes where the layout is Latin (on AZERTY the key beside
 * Tab is A); else, on an Arabic or Cyrillic layout or where Alt makes another sign of it, the one at its place on a QWERTY
 * keyboard. Undefined where that is no letter.
 */
export function letterOf({ key, code }: Pick<KeyboardEvent, "key" | "code">): string | undefined {
  // Any sign of ASCII tells that the layout is Latin: the comma at the place of M on AZERTY is no M.
  const letter = /^[\x20-\x7e]$/.test(key) ? key.toUpperCase() : code.replace(/^Key/, "");
  return /^[A-Z]$/.test(letter) ? letter : undefined;
}

/**
 * Returns the digit that a key stands for: without Shift by its place, where AZERTY writes other signs; with Shift only where it
 * writes one, since each layout has other signs over its digits. Undefined for a key of the number pad that writes no digit,
 * which is an arrow without Num Lock.
 */
export function digitOf({
  key,
  code,
  shiftKey,
}: Pick<KeyboardEvent, "key" | "code" | "shiftKey">): string | undefined {
  const [, place, digit] = /^(Digit|Numpad)(\d)$/.exec(code) ?? [];
  const isOther = place === "Numpad" ? key.length > 1 : shiftKey && !/^\p{Nd}$/u.test(key);
  return isOther ? undefined : digit;
}

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
