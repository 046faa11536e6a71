import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { fitLogistic } from "../../../scripts/coding/fitLogistic";
import { ratedSides } from "../../../scripts/coding/ratedSides";
import { relationTypes } from "../../../src/core/codebook/relationTypes";
import { leastRight, shareRight, sidesFields } from "../../../src/core/coding/likelySides";
import { suggestClaim } from "../../../src/core/coding/suggestClaim";
import type { Dossier } from "../../../src/core/dossier/dossier";
import { knownActors, toActor } from "../../../src/core/names/knownActors";
import { createMentionFinder } from "../../../src/core/names/mentions";

const actors = knownActors().map((known) => toActor(known));
const finder = createMentionFinder(actors);

/** The sides suggested for the passage between bars: "a → b", "a, b". */
function sides(withBars: string): string {
  const [before = "", inside = "", after = ""] = withBars.split("|");
  const span = { start: before.length, end: before.length + inside.length };
  const suggested = suggestClaim({
    text: before + inside + after,
    span,
    actors,
    finder,
    types: relationTypes,
  });
  const { between, from = [], to = [] } = suggested.sides?.value ?? {};
  const named = (list: typeof from) => list.map(({ actor }) => actor).join(", ");
  return between === undefined ? `${named(from)} → ${named(to)}` : named(between);
}

test.each([
  ["|Chad attacked Kenya|.", "chad → kenya"],
  ["|Chad and Kenya signed an agreement|.", "chad, kenya"],
  // Whoever says so is one of those who may do it.
  ["Chad denied that |it attacked Kenya|.", "chad → kenya"],
  ["أثار |قصف تشاد لكينيا| غضبا.", "chad → kenya"],
  // What the rules leave open, or tell of many, stays empty.
  ["Egypt said |the attack on Libya| was over.", " → libya"],
  ["Sudan, Chad and Kenya said that |the bombing| had ended in Libya.", " → "],
  ["|Talks on the sanctions took Chad, Kenya, Libya, Egypt and Sudan by surprise|.", " → "],
])("a side stands where it is likely, and is left empty elsewhere: %s", (text, expected) => {
  expect(sides(text)).toBe(expected);
});

test.each([
  ["|Chad rejects Egypt, Libya, Kenya and Ghana playing a role|.", "chad → egypt, libya, kenya, ghana"],
  ["|رفضت تشاد أي دور لمصر والسودان وكينيا وغانا|.", "chad → egypt, sudan, kenya, ghana"],
  ["|انتقدت تشاد مصر والسودان وإثيوبيا|.", "chad → egypt, sudan, ethiopia"],
])("those who are named side by side stand on one side, all of them: %s", (text, expected) => {
  expect(sides(text)).toBe(expected);
});

test.each([
  ["|أيدت منح كينيا صفة مراقب في الاتحاد الإفريقي|."],
  ["|The general secretary praised the decision taken in NATO|."],
])("where something is decided, nobody acts: %s", (text) => {
  expect(sides(text)).toBe(" → ");
});

const folder = join(import.meta.dirname, "../../../data/articles");
const articles = readdirSync(folder)
  .filter((file) => file.endsWith(".isnad.json"))
  .toSorted()
  .map((file) => ratedSides(JSON.parse(readFileSync(join(folder, file), "utf8")) as Dossier));

// The halves alternate: data/articles/README.md. The weights are fitted to the first.
test.each([
  ["looked at", 0],
  ["only measured", 1],
])("in the half that is %s most sides suggested are right, and few of the others", (_half, part) => {
  const all = articles.filter((_, at) => at % 2 === part).flat();
  const rate = (isLikely: boolean) => {
    const own = sidesFields.flatMap((field) =>
      all
        .filter(({ facts }) => shareRight(facts, field) >= leastRight[field] === isLikely)
        .map((side) => side.field === field),
    );
    return own.filter((isRight) => isRight).length / own.length;
  };
  expect(rate(true)).toBeGreaterThan(0.7);
  expect(rate(false)).toBeLessThan(0.25);
});

test("the fit finds the shares that cases have", () => {
  const cases = (known: readonly number[], right: number, of: number) =>
    Array.from({ length: of }, (_, at) => ({ known, isRight: at < right }));
  const [usual = 0, other = 0] = fitLogistic([...cases([0], 90, 100), ...cases([1], 60, 100)]);
  const share = (odds: number) => 1 / (1 + Math.exp(-odds));
  expect(share(usual)).toBeCloseTo(0.9, 1);
  expect(share(usual + other)).toBeCloseTo(0.6, 1);
  // Of a case that was met once nothing is concluded.
  const [, rare = 0] = fitLogistic([...cases([0], 9, 10), ...cases([1], 0, 1)]);
  expect(share(usual + rare)).toBeGreaterThan(0.5);
});
