import { expect, test } from "vitest";
import { digitOf } from "../../../src/ui/kit/letterOf";

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
