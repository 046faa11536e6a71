import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { filterTies, noFilter } from "../../../src/core/graph/filter";
import { createGraph } from "../../../src/core/graph/graph";
import { reachableTies, stepsOf, stepsOfTie, tiesOfActor } from "../../../src/core/graph/walk";
import { arbitraryDossier, arbitraryFilter } from "../../support/arbitraries";

const ties = arbitraryDossier.map((dossier) => filterTies(createGraph(dossier), noFilter));

describe("the way through the evidence", () => {
  test("of a tie stops once for each passage of each claim, claim by claim", () => {
    fc.assert(
      fc.property(ties, (all) => {
        for (const tie of all) {
          const stops = stepsOfTie(tie);
          expect(stops.map(({ claim }) => claim)).toEqual(
            tie.claims.flatMap(({ claim, passages }) => passages.map(() => claim.id)),
          );
          expect(new Set(stops.map(({ passage }) => passage))).toEqual(new Set(tie.passages));
          expect(stepsOf(all, { kind: "tie", tie: tie.id })).toEqual(stops);
        }
      }),
    );
  });

  test("of an actor goes through all its ties, out and in", () => {
    fc.assert(
      fc.property(ties, (all) => {
        for (const actor of new Set(all.flatMap(({ from, to }) => [from, to]))) {
          const own = tiesOfActor(all, actor);
          expect(new Set(own)).toEqual(new Set(all.filter(({ from, to }) => [from, to].includes(actor))));
          expect(new Set(own).size).toBe(own.length);
          const stops = stepsOf(all, { kind: "actor", actor });
          expect(new Set(stops.map(({ tie }) => tie))).toEqual(
            new Set(own.filter(({ passages }) => passages.length > 0).map(({ id }) => id)),
          );
        }
      }),
    );
  });

  test("of nothing has no stops", () => {
    fc.assert(
      fc.property(ties, (all) => {
        expect(stepsOf(all, { kind: "nothing" })).toEqual([]);
      }),
    );
  });

  test("can reach the selected tie even where the filter hides it, and no other hidden one", () => {
    const cases = arbitraryDossier
      .map(createGraph)
      .chain((graph) => arbitraryFilter(graph).map((filter) => ({ graph, filter })));
    fc.assert(
      fc.property(cases, ({ graph, filter }) => {
        const all = filterTies(graph, noFilter);
        const shown = filterTies(graph, filter);
        expect(reachableTies(shown, all, { kind: "nothing" })).toBe(shown);
        for (const { id } of all) {
          const reachable = reachableTies(shown, all, { kind: "tie", tie: id }).map((tie) => tie.id);
          expect(reachable).toContain(id);
          expect(reachable).toEqual([...new Set([...shown.map((tie) => tie.id), id])]);
        }
      }),
    );
  });
});
