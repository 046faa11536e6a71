import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { fitLogistic } from "../../../scripts/coding/fitLogistic";
import { ratedSides } from "../../../scripts/coding/ratedSides";
import { relationTypes } from "../../../src/core/codebook/relationTypes";
import { leastRight, shareRight } from "../../../src/core/coding/likelySides";
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
  // Few acts and actors.
  ["|Chad attacked Kenya|.", "chad → kenya"],
  ["|Chad and Kenya signed an agreement|.", "chad, kenya"],
  // Several acts and actors: who does it stands, whom it is done to does not.
  ["|Chad condemned the strikes of Libya on Egypt|.", "chad → "],
  // Who does it is looked for outside.
  ["Chad denied that |it attacked Kenya|.", " → kenya"],
  // Alone beside an Arabic act: it may be who does it or whom it is done to.
  ["أثار |قصف تشاد| غضبا.", " → "],
  ["أثار |قصف تشاد لكينيا| غضبا.", "chad → kenya"],
])("a side is left empty where the rules are too often wrong in cases like it: %s", (text, expected) => {
  expect(sides(text)).toBe(expected);
});

const folder = join(import.meta.dirname, "../../../data/articles");
const articles = readdirSync(folder)
  .filter((file) => file.endsWith(".isnad.json"))
  .toSorted()
  .map((file) => ratedSides(JSON.parse(readFileSync(join(folder, file), "utf8")) as Dossier));

// The halves alternate: data/articles/README.md.
test.each([
  ["only measured", articles.filter((_, at) => at % 2 === 1).flat()],
  ["whole set", articles.flat()],
])(
  "in the %s the sides suggested are right in four of five cases, and oftener than those left empty",
  (_half, all) => {
    const rate = (isLikely: boolean) => {
      const own = all.filter((side) => shareRight(side) >= leastRight === isLikely);
      return own.filter(({ isRight }) => isRight).length / own.length;
    };
    expect(rate(true)).toBeGreaterThanOrEqual(leastRight);
    expect(rate(true)).toBeGreaterThan(rate(false));
  },
);

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
