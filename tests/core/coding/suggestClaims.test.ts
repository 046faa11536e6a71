import { expect, test } from "vitest";
import { relationTypes } from "../../../src/core/codebook/relationTypes";
import { suggestClaims } from "../../../src/core/coding/suggestClaims";
import { knownActors, toActor } from "../../../src/core/names/knownActors";
import { createMentionFinder } from "../../../src/core/names/mentions";

const actors = knownActors().map((known) => toActor(known));
const finder = createMentionFinder(actors);

/** The claims offered for a text without its full stop: what each marks, its relation and the sides found, and who says it. */
function offered(text: string): readonly string[] {
  const span = { start: 0, end: text.length - 1 };
  return suggestClaims({ text, span, actors, finder, types: relationTypes, unjudged: "all" }).map(
    ({ span: { start, end }, suggested: { type, sides, saidBy } }) => {
      const named = (list: NonNullable<typeof saidBy>["value"] = []) =>
        list.map(({ actor }) => actor).join(", ");
      const { from, to } = sides?.value ?? {};
      return `${text.slice(start, end)}: ${type?.value} ${named(from)} → ${named(to)} by ${named(saidBy?.value)}`;
    },
  );
}

test.each([
  [
    "Egypt accused Iran of arming Sudan.",
    [
      "Egypt accused Iran of arming Sudan: condemnation egypt → iran by egypt",
      "Iran of arming Sudan: cooperation iran → sudan by egypt",
    ],
  ],
  [
    "اتهمت مصر إيران بتسليح السودان.",
    [
      "اتهمت مصر إيران بتسليح السودان: condemnation egypt → iran by egypt",
      "إيران بتسليح السودان: cooperation iran → sudan by egypt",
    ],
  ],
])("what is said in “%s” is offered behind who says it", (text, claims) => {
  expect(offered(text)).toEqual(claims);
});

test.each([
  "Egypt accused Iran of arming Sudan and attacking Kenya.",
  "Egypt condemned Iran, which trained Sudan and attacked Kenya.",
  "اتهمت مصر إيران بالإرهاب وتسليح السودان.",
])("what is said goes on behind “and”: %s", (text) => {
  expect(offered(text)).toHaveLength(2);
});

test("what is said is offered where its sides are too unlikely to be filled in", () => {
  const text = "Egypt accused Iran of arming rebels";
  const span = { start: 0, end: text.length };
  const [, second] = suggestClaims({ text, span, actors, finder, types: relationTypes });
  expect(second?.suggested.type?.value).toBe("cooperation");
  expect(second?.suggested.sides).toBeUndefined();
});

test("what is said in a passage is said by whoever puts the blame, and not by who tells of it", () => {
  expect(offered("Egypt accused Iran of arming Sudan, Kenya said.")[1]).toMatch(/by egypt$/u);
});

test.each([
  "Egypt accused Iran of lying.",
  "Egypt rejects Iran and Kenya playing a role in the talks.",
  "Egypt attacked Iran after hearing that Sudan arms Kenya.",
  "Egypt condemned Iran, and Sudan criticised it.",
  "Egypt accused Iran of terrorism and attacked Sudan.",
  "مصر تتهم إيران بالإرهاب وتقصف السودان.",
])("“%s” holds no second claim that somebody says", (text) => {
  expect(offered(text)).toHaveLength(1);
});

test.each([
  "اتهمت كينيا وتشاد بعضهما بعضا بدعم المتمردين.",
  "Kenya and Chad accused each other of arming the rebels of Sudan.",
])("who blames each other is not said to help each other: %s", (text) => {
  expect(offered(text)).toHaveLength(1);
});
