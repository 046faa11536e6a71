/**
 * Returns the digit that a key stands for, by its place: AZERTY writes other signs there without Shift. Undefined for a key of
 * the number pad that writes no digit, which is an arrow without Num Lock, and for a plus or a slash, commands of their own, that
 * some layouts have over a digit.
 */
export function digitOf({
  key,
  code,
  shiftKey,
}: Pick<KeyboardEvent, "key" | "code" | "shiftKey">): string | undefined {
  const [, place, digit] = /^(Digit|Numpad)(\d)$/.exec(code) ?? [];
  const isOther = place === "Numpad" ? key.length > 1 : shiftKey && /^[+/]$/.test(key);
  return isOther ? undefined : digit;
}
