import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { speakersOf } from "../../../src/core/dossier/attribution";
import type { ActorId } from "../../../src/core/dossier/dossier";
import { filterTies, listedTies, noFilter, sayingsOf } from "../../../src/core/graph/filter";
import { createGraph } from "../../../src/core/graph/graph";
import { tieStates } from "../../../src/core/graph/tieState";
import { endsOf, isDenial } from "../../../src/core/graph/ties";
import { reachableTies, stepsOf, stepsOfTie, tiesOfActor } from "../../../src/core/graph/walk";
import { arbitraryDossier, arbitraryFilter } from "../../support/arbitraries";
import { builtInGraph } from "../../support/dossiers";

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
          expect(stepsOf(all, { kind: "tie", tie: tie.id }, [])).toEqual(stops);
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
          const stops = stepsOf(all, { kind: "actor", actor }, []);
          expect(new Set(stops.map(({ tie }) => tie))).toEqual(
            new Set(own.filter(({ passages }) => passages.length > 0).map(({ id }) => id)),
          );
        }
      }),
    );
  });

  test("of an actor goes on through every claim that rests on its word, and the denials of others beside it", () => {
    fc.assert(
      fc.property(arbitraryDossier.map(createGraph), (graph) => {
        const all = listedTies(graph, noFilter);
        for (const actor of graph.actors.keys()) {
          const sayings = sayingsOf(graph, noFilter, actor);
          const stops = stepsOf(all, { kind: "actor", actor }, sayings);
          const walked = new Set(stops.map(({ claim }) => claim));
          for (const { claim, passages } of graph.claims.filter((coded) => endsOf(coded).length > 0)) {
            if (speakersOf(claim).includes(actor) && passages.length > 0) expect(walked).toContain(claim.id);
          }
          const own = new Set(tiesOfActor(all, actor).map(({ id }) => id));
          const others = graph.claims.filter(({ claim }) =>
            stops.some((stop) => stop.claim === claim.id && !own.has(stop.tie)),
          );
          for (const coded of others)
            expect(speakersOf(coded.claim).includes(actor) || isDenial(coded)).toBe(true);
          expect(new Set(stops.map(({ tie, claim, passage }) => `${tie} ${claim} ${passage.id}`)).size).toBe(
            stops.length,
          );
        }
      }),
    );
  });

  test("of an actor goes only to passages of ties that are listed, whichever states are hidden", () => {
    const graph = builtInGraph();
    fc.assert(
      fc.property(fc.subarray(tieStates.map(({ id }) => id)), (hiddenStates) => {
        const filter = { ...noFilter, hiddenStates };
        const listed = new Map(listedTies(graph, filter).map(({ id, passages }) => [id, passages]));
        for (const actor of graph.actors.keys()) {
          for (const { id, passages } of sayingsOf(graph, filter, actor)) {
            expect(listed.get(id)).toEqual(expect.arrayContaining([...passages]));
          }
        }
      }),
    );
  });

  test("of an actor has nothing that it says where only others are heard", () => {
    const graph = builtInGraph();
    const heard = (...speakers: string[]) =>
      sayingsOf(graph, { ...noFilter, speakers: speakers as ActorId[] }, "mark-rutte" as ActorId).length;
    expect(heard()).toBeGreaterThan(5);
    expect(heard("mark-rutte", "shigeru-ishiba")).toBe(heard());
    expect(heard("shigeru-ishiba")).toBe(0);
  });

  test("of nothing has no stops", () => {
    fc.assert(
      fc.property(ties, (all) => {
        expect(stepsOf(all, { kind: "nothing" }, [])).toEqual([]);
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
