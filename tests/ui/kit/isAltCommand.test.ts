import { expect, test } from "vitest";
import { isAltCommand } from "../../../src/ui/kit/isTyping";

test.each([
  ["a letter beside it on Windows", "f", false, true],
  ["an Arabic layout on Windows", "ب", false, true],
  ["ę of a Polish Mac", "ę", true, false],
  ["ñ, which waits for its letter", "Dead", true, false],
  ["a sign of a digit's key on a Mac", "¡", true, false],
  ["a Mac's layout on which Alt writes nothing else", "f", true, true],
])("Alt in a field is a command or is typed: %s", (_, key, isMac, isCommand) => {
  expect(isAltCommand({ altKey: true, key }, isMac)).toBe(isCommand);
  expect(isAltCommand({ altKey: false, key }, isMac)).toBe(false);
});
