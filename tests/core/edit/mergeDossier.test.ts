import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Dossier } from "../../../src/core/dossier";
import { mergeDossier } from "../../../src/core/edit/mergeDossier";
import { validate } from "../../../src/core/validate/validate";
import { readBuiltIn } from "../../support/dossiers";
import { arbitraryProposals } from "../../support/proposed";

const folder = join(import.meta.dirname, "../../../data/articles");
const articles = readdirSync(folder)
  .filter((name) => name.endsWith(".isnad.json"))
  .map((name) => JSON.parse(readFileSync(join(folder, name), "utf8")) as Dossier);
const builtIn = readBuiltIn();
const exacts = ({ claims }: Dossier) =>
  claims.flatMap(({ evidence }) =>
    evidence.flatMap(({ quotes }) => Object.values(quotes).map(({ exact }) => exact)),
  );

test("coded articles come together in one dossier that holds, and no quote is lost", () => {
  const all = articles.reduce((dossier, other) => mergeDossier(other)(dossier), builtIn);
  expect(validate(all)).toMatchObject({ kind: "ok" });
  expect(all.documents).toHaveLength(articles.length + 1);
  expect(exacts(all).sort()).toEqual([builtIn, ...articles].flatMap(exacts).sort());
  // China is in several of them, and one actor.
  expect(all.actors.filter(({ codes }) => codes?.iso3 === "CHN" || codes?.iso3 === "RUS")).toHaveLength(2);
});

test("a dossier that comes a second time adds nothing", () => {
  const again = mergeDossier(builtIn)(builtIn);
  expect(again).toEqual(builtIn);
  const [other = builtIn] = articles;
  const once = mergeDossier(other)(builtIn);
  expect(mergeDossier(other)(once)).toEqual(once);
});

test("whatever two dossiers hold, all claims and proposals are there, under ids of their own", () => {
  fc.assert(
    fc.property(arbitraryProposals, arbitraryProposals, ({ dossier: one }, { dossier: other }) => {
      const both = mergeDossier(other)(one);
      expect(new Set(exacts(both))).toEqual(new Set([...exacts(one), ...exacts(other)]));
      for (const list of [both.actors, both.documents, both.claims]) {
        expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
      }
      expect(both.proposals?.length ?? 0).toBe((one.proposals?.length ?? 0) + (other.proposals?.length ?? 0));
    }),
    { numRuns: 60 },
  );
});
