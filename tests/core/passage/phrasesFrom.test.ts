import { expect, test } from "vitest";
import { phrasesFrom } from "../../../src/core/passage/phrasesFrom";

const english = "They said some Western states, and the Syrian opposition, had armed them.";
const arabic = "وقال إنّ الجماعات الإرهابية انسحبت من إدلب.";

test.each([
  [english, "some w", ["some Western", "some Western states"]],
  [english, "Syr", ["Syrian", "Syrian opposition"]],
  [
    arabic,
    "الجماعات الا",
    [
      "الجماعات الإرهابية",
      "الجماعات الإرهابية انسحبت",
      "الجماعات الإرهابية انسحبت من",
      "الجماعات الإرهابية انسحبت من إدلب",
    ],
  ],
  [english, "s", []],
  [english, "armed them", ["armed them"]],
  [english, "estern", []],
  ["", "some", []],
])("%s: %s", (sentence, typed, phrases) => {
  expect(phrasesFrom(sentence, typed)).toEqual(phrases);
});
