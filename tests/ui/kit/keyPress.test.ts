import { expect, test } from "vitest";
import { digitOf, isAltCommand, letterOf } from "../../../src/ui/kit/keyPress";

test.each([
  ["QWERTY", "a", "KeyA", "A"],
  ["with Shift", "J", "KeyJ", "J"],
  ["AZERTY, beside Tab", "a", "KeyQ", "A"],
  ["AZERTY, beside L", "m", "Semicolon", "M"],
  ["AZERTY, the comma at the place of M", ",", "KeyM", undefined],
  ["QWERTZ", "z", "KeyY", "Z"],
  ["Arabic", "ح", "KeyP", "P"],
  ["Arabic, a key of two letters", "لا", "KeyB", "B"],
  ["Russian", "я", "KeyZ", "Z"],
  ["Alt on a Mac", "ƒ", "KeyF", "F"],
  ["Alt on a Mac, an accent that waits", "Dead", "KeyE", "E"],
  ["French, an accented letter of the digits", "é", "Digit2", undefined],
  ["no letter", "Enter", "Enter", undefined],
  ["a key of the pad", "1", "Numpad1", undefined],
])("the letter of a key: %s", (_, key, code, letter) => {
  expect(letterOf({ key, code })).toBe(letter);
});

const press = (code: string, key: string, shiftKey = false) => digitOf({ code, key, shiftKey });

test.each([
  ["1 on QWERTY", press("Digit1", "1"), "1"],
  ["with Shift on AZERTY", press("Digit6", "6", true), "6"],
  ["another sign over the 6", press("Digit6", "^", true), undefined],
  ["an equals sign over the 0, as in Germany", press("Digit0", "=", true), undefined],
  ["1 on AZERTY", press("Digit1", "&"), "1"],
  ["an Arabic digit", press("Digit2", "٢"), "2"],
  ["the number pad", press("Numpad4", "4"), "4"],
  ["the number pad of an Arabic layout", press("Numpad4", "٤"), "4"],
  ["an arrow of the number pad, without Num Lock", press("Numpad4", "ArrowLeft"), undefined],
  ["an arrow of the number pad, with Shift", press("Numpad6", "ArrowRight", true), undefined],
  ["a plus over the 1, as in Switzerland", press("Digit1", "+", true), undefined],
  ["a slash over the 7, as in Germany", press("Digit7", "/", true), undefined],
  ["a letter", press("KeyN", "n"), undefined],
])("%s", (_, digit, expected) => {
  expect(digit).toBe(expected);
});

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
