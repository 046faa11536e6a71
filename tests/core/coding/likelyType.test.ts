import { expect, test } from "vitest";
import { relationTypes } from "../../../src/core/codebook/relationTypes";
import { leastTypeRight, type TypeCase, typeShareRight } from "../../../src/core/coding/likelyType";
import { suggestClaim } from "../../../src/core/coding/suggestClaim";
import { knownActors, toActor } from "../../../src/core/names/knownActors";
import { createMentionFinder } from "../../../src/core/names/mentions";

const actors = knownActors().map((known) => toActor(known));
const finder = createMentionFinder(actors);

/** The type suggested for a text, and the words it rests on. */
function typeOf(text: string, unjudged?: "type") {
  const { type } = suggestClaim({
    text,
    span: { start: 0, end: text.length },
    actors,
    finder,
    types: relationTypes,
    ...(unjudged !== undefined && { unjudged }),
  });
  return [type?.value, type?.because.map(({ start, end }) => text.slice(start, end)).join()];
}

test.each([
  // One act, told by the text.
  ["Chad attacked Kenya", "conflict", "attacked"],
  ["هاجمت تشاد كينيا", "conflict", "هاجمت"],
  // What stands behind blame or fear tells what is blamed or feared.
  ["Kenya is concerned about Chad's aid, its support for rebels and its attacks", "concern", "concerned"],
  ["اتهمت كينيا تشاد بدعم المتمردين وتسليحهم وقصف الحدود", "condemnation", "اتهمت"],
  // Words of several relations, told of by somebody.
  [
    "Kenya said the deal with Chad, its support for rebels and the talks followed the war",
    undefined,
    undefined,
  ],
  ["قالت كينيا إن المحادثات والاتفاق بعد الهجوم على تشاد والقصف جريمة", undefined, undefined],
])("a type is left empty where the rules are too often wrong in cases like it: %s", (text, type, words) => {
  expect(typeOf(text)).toEqual([type, words]);
  expect(typeOf(text, "type")[0]).toBeDefined();
});

test("a type is less likely with each word of another, and with what is told or blamed", () => {
  const plain: TypeCase = {
    type: "conflict",
    isTold: false,
    isBlamed: false,
    others: 0,
    around: 0,
    isLong: false,
  };
  expect(typeShareRight(plain)).toBeGreaterThan(leastTypeRight);
  const worse: readonly Partial<TypeCase>[] = [
    { isTold: true },
    { isBlamed: true },
    { isLong: true },
    { others: 1 },
  ];
  for (const change of worse)
    expect(typeShareRight({ ...plain, ...change })).toBeLessThan(typeShareRight(plain));
  expect(typeShareRight({ ...plain, others: 2 })).toBeLessThan(typeShareRight({ ...plain, others: 1 }));
});
