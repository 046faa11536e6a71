import { expect, test } from "vitest";
import { compareCodings, haveSameText, krippendorffAlpha } from "../../src/core/agreement/compareCodings";
import type { Claim, Dossier } from "../../src/core/dossier/dossier";
import { readBuiltIn } from "../support/dossiers";

/** The worked examples of Krippendorff 2011: four observers and twelve units (C, nominal), two observers and two categories (A). */
test.each([
  [
    "four observers, some of whom are silent",
    [
      "1 2 3 3 2 1 4 1 2 - - -",
      "1 2 3 3 2 2 4 1 2 5 - 3",
      "- 3 3 3 2 3 4 2 2 5 1 -",
      "1 2 3 3 2 4 4 1 2 5 1 -",
    ],
    0.743,
  ],
  ["two observers of ten units", ["0 1 0 0 0 0 0 0 1 0", "1 1 1 0 0 1 0 0 0 0"], 0.095],
])("alpha of %s is as published", (_, rows, alpha) => {
  const given = rows.map((row) => row.split(" ").map((value) => (value === "-" ? undefined : value)));
  const units = (given[0] ?? []).map((__, unit) => given.map((row) => row[unit]));
  expect(krippendorffAlpha(units)).toBeCloseTo(alpha, 3);
});

test("alpha is 1 where all agree, and nothing where there is nothing to tell apart", () => {
  expect(
    krippendorffAlpha([
      ["a", "a"],
      ["b", "b"],
    ]),
  ).toBe(1);
  expect(krippendorffAlpha([["a", "a"]])).toBeUndefined();
  expect(krippendorffAlpha([["a", undefined]])).toBeUndefined();
});

const builtIn = readBuiltIn();
const withClaims = (claims: readonly Claim[]): Dossier => ({ ...builtIn, claims });

test("a coding agrees with itself wholly, whatever its ids are called", () => {
  const renamed = withClaims(
    builtIn.claims.map((claim) => ({ ...claim, id: `other-${claim.id}` as Claim["id"] })),
  );
  const found = compareCodings(builtIn, renamed);
  expect(found.same).toHaveLength(builtIn.claims.length);
  expect(found).toMatchObject({
    alike: [],
    onlyFirst: [],
    onlySecond: [],
    shares: { same: 1, type: 1, sides: 1 },
  });
  expect(found.alpha).toBe(1);
});

test("what one lacks or says otherwise is told apart, and lowers what it is about", () => {
  const [first, second, ...others] = builtIn.claims;
  if (first === undefined || second === undefined) throw new Error("too few claims");
  const type = first.type === "concern" ? "condemnation" : "concern";
  const found = compareCodings(builtIn, withClaims([{ ...first, type }, ...others]));
  expect(found.onlyFirst).toContain(second.id);
  expect(found.alike).toContainEqual([first.id, first.id]);
  expect(found.shares.same).toBeLessThan(1);
  expect(found.shares.sides ?? 0).toBeGreaterThan(found.shares.same ?? 1);
  expect(found.alpha).toBeLessThan(1);
});

test("the order of the two does not matter to the figures", () => {
  const other = withClaims(builtIn.claims.slice(5));
  const [one, two] = [compareCodings(builtIn, other), compareCodings(other, builtIn)];
  expect([one.shares, one.alpha, one.sentences]).toEqual([two.shares, two.alpha, two.sentences]);
  expect(one.onlyFirst).toEqual(two.onlySecond);
});

test("codings of different texts have nothing to compare", () => {
  const [document] = builtIn.documents;
  if (document === undefined) throw new Error("no document");
  const foreign = { ...builtIn, documents: [{ ...document, texts: { ar: "نص آخر" } }] };
  expect([haveSameText(builtIn, builtIn), haveSameText(builtIn, foreign)]).toEqual([true, false]);
  expect(compareCodings(builtIn, foreign)).toMatchObject({ same: [], sentences: 0, alpha: undefined });
});
