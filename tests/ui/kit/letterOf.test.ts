import { expect, test } from "vitest";
import { letterOf } from "../../../src/ui/kit/letterOf";

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
