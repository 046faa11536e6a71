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
