import { expect, test } from "vitest";
import * as cueWords from "../../../src/core/coding/cueWords";
import * as speechWords from "../../../src/core/coding/speechWords";

/** The words for a type are one list: what is strong in it is never looked up as weak. */
const { CUE_WORDS, ...others } = cueWords;
const lists: readonly (readonly [name: string, list: string])[] = [
  ...Object.entries(CUE_WORDS).map(([type, { strong, weak }]) => [type, `${strong}, ${weak}`] as const),
  ...Object.entries({ ...others, ...speechWords }).flatMap(([name, list]) =>
    typeof list === "string" ? [[name, list] as const] : [],
  ),
];

test.each(lists)("a list has no word twice: %s", (_, list) => {
  const words = list.split(/\s*[,\n]\s*/u).filter((word) => word.trim() !== "");
  expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
});
