import { digitOf, isAltCommand, isTyping, letterOf } from "./keyPress";

/** What keys do. */
export type KeyBinding = {
  /**
   * The keys, as `aria-keyshortcuts` names them: "J", "Plus", "Alt+N", "Control+Z Meta+Z" for either of two. Shift is minded only
   * where it is named, so what is with it stands before what is without.
   */
  readonly keys: string;
  /** Does it. Returns false where it has no use for the key: what else is bound to it may have one. */
  readonly run: (event: KeyboardEvent) => unknown;
  /** Whether it is done again while the key is held down. Else it is done once: what comes up next has not been seen. */
  readonly repeats?: boolean;
};

/** A letter, digit or sign as keys: alone, and with Alt, which works while somebody types and where such keys are turned off. */
export const withAlt = (key: string): string => `${key} Alt+${key}`;

/**
 * Does what a key press is bound to; returns whether it was for one of the bindings. It is not where something has used it
 * already, where a dialog or popover is open above the page, or where it is typed into a field. Without `hasCharacters`, keys
 * that write one character do nothing alone (WCAG 2.1.4).
 */
export function answerKey(
  event: KeyboardEvent,
  bindings: readonly KeyBinding[],
  hasCharacters: boolean,
): boolean {
  if (event.defaultPrevented || isOpenAbove()) return false;
  const isMeant = (chord: string) =>
    isChord(event, chord) &&
    (hasCharacters || !isCharacter(chord)) &&
    (!isTyping(event.target) || isFreeInFields(event, chord));
  for (const { keys, run, repeats = false } of bindings) {
    if (!keys.split(" ").some(isMeant)) continue;
    const isDone = event.repeat && !repeats;
    if (!isDone && run(event) === false) continue;
    event.preventDefault();
    return true;
  }
  return false;
}

/** Whether keys write a character by themselves. */
const isCharacter = (chord: string) => /^(Shift\+)?(.|Plus)$/.test(chord);

/** Whether a field that is typed in has no use of its own for the keys. */
const isFreeInFields = (event: KeyboardEvent, chord: string) =>
  /^(Escape|(Control|Meta)\+Enter)$/.test(chord) || (chord.startsWith("Alt+") && isAltCommand(event));

function isChord(event: KeyboardEvent, chord: string): boolean {
  const parts = chord.split("+");
  const key = parts.pop() ?? "";
  const has = (modifier: string) => parts.includes(modifier);
  // What a layout writes with AltGr, which Windows tells as Control and Alt, is written without a modifier.
  const isWritten = chord.length === 1 && event.key === chord && event.getModifierState("AltGraph");
  const { ctrlKey, altKey, metaKey, shiftKey } = event;
  const isHeld = has("Control") === ctrlKey && has("Alt") === altKey && has("Meta") === metaKey;
  return (isWritten || (isHeld && keyOf(event) === key)) && (shiftKey || !has("Shift"));
}

/** Returns the key as a binding names it: by what it writes, or where the layout writes something else by its place. */
function keyOf(event: KeyboardEvent): string {
  const { key, code } = event;
  // On a layout without Latin letters a sign is the key that has its place.
  const sign = /^[\x20-\x7e]/.test(key) ? undefined : signs[code];
  return letterOf(event) ?? digitOf(event) ?? (key === "+" ? "Plus" : (sign ?? key));
}

const signs: Readonly<Record<string, string>> = {
  Slash: "/",
  Comma: ",",
  Period: ".",
  Semicolon: ";",
};

/**
 * Whether a dialog or a popover is open: keys of the page behind it are not meant. What only floats beside something, as a
 * popover that is opened and closed by hand, leaves them to the page.
 */
const isOpenAbove = (): boolean =>
  document.querySelector("dialog[open], [popover=auto]:popover-open") !== null;
