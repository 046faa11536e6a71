import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { speakersOf } from "../../src/core/attribution";
import type { ActorId } from "../../src/core/dossier";
import { type Filter, filterTies, filterTiesOfAnyType, isFiltering, noFilter } from "../../src/core/filter";
import { createGraph, type Graph } from "../../src/core/graph";
import { relationTypes } from "../../src/core/relationTypes";
import { arbitraryDossier, arbitraryFilter } from "../support/arbitraries";
import { builtInGraph } from "../support/dossiers";

const graph = builtInGraph();
const ids = (ties: readonly { readonly id: string }[]) => ties.map(({ id }) => id);
const shown = (part: Partial<Filter>) => filterTies(graph, { ...noFilter, ...part });
const japan = "japan" as ActorId;
const nato = "nato" as ActorId;

const anyGraphAndFilter: fc.Arbitrary<{ any: Graph; filter: Filter }> = arbitraryDossier
  .map(createGraph)
  .chain((any) => arbitraryFilter(any).map((filter) => ({ any, filter })));

describe("a filter", () => {
  test("leaves a part of the ties, each with a part of its claims, in the same order", () => {
    fc.assert(
      fc.property(anyGraphAndFilter, ({ any, filter }) => {
        const all = filterTies(any, noFilter);
        const left = filterTies(any, filter);
        for (const tie of left) {
          const whole = all.find(({ id }) => id === tie.id);
          for (const part of tie.claims) {
            expect(whole?.claims.find(({ claim }) => claim === part.claim)).toEqual(part);
          }
          expect(tie.passages.every((passage) => whole?.passages.includes(passage))).toBe(true);
          expect(tie.claims.length).toBeGreaterThan(0);
        }
        const byType = relationTypes.flatMap(({ id }) => left.filter(({ type }) => type === id));
        expect(left).toEqual(byType);
      }),
    );
  });

  test("leaves the same ties, not others like them, where it asks nothing of their claims", () => {
    fc.assert(
      fc.property(anyGraphAndFilter, ({ any, filter }) => {
        const all = new Set(filterTies(any, noFilter));
        expect(filterTies(any, { ...filter, speakers: [] }).every((tie) => all.has(tie))).toBe(true);
      }),
    );
  });

  test("shows nothing that it hides", () => {
    fc.assert(
      fc.property(anyGraphAndFilter, ({ any, filter }) => {
        for (const tie of filterTies(any, filter)) {
          expect(filter.hiddenTypes).not.toContain(tie.type);
          if (filter.hideAttributed) expect(tie.attributed).toBe(false);
          const speakers = tie.claims.map(({ claim }) => speakersOf(claim));
          if (filter.speakers.length > 0) {
            expect(speakers.every((said) => said.some((one) => filter.speakers.includes(one)))).toBe(true);
          }
          const chosen = [tie.from, tie.to].filter((id) => filter.actors.includes(id)).length;
          const needed = filter.scope === "around" || filter.actors.length === 1 ? 1 : 2;
          if (filter.actors.length > 0) expect(chosen).toBeGreaterThanOrEqual(needed);
        }
      }),
    );
  });

  test("hides only what it is asked to: what is missing has a reason", () => {
    fc.assert(
      fc.property(anyGraphAndFilter, ({ any, filter }) => {
        const left = new Set<string>(ids(filterTies(any, filter)));
        const loose: Filter = { ...noFilter, speakers: filter.speakers };
        for (const tie of filterTies(any, loose)) {
          const ends = [tie.from, tie.to].filter((id) => filter.actors.includes(id)).length;
          const around = filter.scope === "around" || filter.actors.length === 1;
          const outside = filter.actors.length > 0 && ends < (around ? 1 : 2);
          const hidden =
            filter.hiddenTypes.includes(tie.type) || (filter.hideAttributed && tie.attributed) || outside;
          expect(left.has(tie.id)).toBe(!hidden);
        }
      }),
    );
  });

  test("that hides more never shows more", () => {
    fc.assert(
      fc.property(anyGraphAndFilter, fc.constantFrom(...relationTypes), ({ any, filter }, { id }) => {
        const more = { ...filter, hiddenTypes: [...filter.hiddenTypes, id], hideAttributed: true };
        const left = ids(filterTies(any, filter));
        expect(left).toEqual(expect.arrayContaining([...ids(filterTies(any, more))]));
      }),
    );
  });

  test("of nothing leaves everything, and says that it filters nothing", () => {
    fc.assert(
      fc.property(arbitraryDossier, (dossier) => {
        const any = createGraph(dossier);
        const everyone = [...any.actors.keys()];
        const all = filterTies(any, noFilter);
        expect(filterTies(any, { ...noFilter, speakers: ["text", ...everyone] })).toEqual(all);
        expect(filterTies(any, { ...noFilter, actors: everyone })).toEqual(all);
        expect(isFiltering(noFilter)).toBe(false);
      }),
    );
  });

  test("counts hidden types too, so that the key can say what it hides", () => {
    fc.assert(
      fc.property(anyGraphAndFilter, ({ any, filter }) => {
        const counted = filterTiesOfAnyType(any, filter);
        expect(filterTiesOfAnyType(any, { ...filter, hiddenTypes: [] })).toEqual(counted);
        expect(filterTies(any, { ...filter, hiddenTypes: [] })).toEqual(counted);
        expect(counted.filter(({ type }) => !filter.hiddenTypes.includes(type))).toEqual(
          filterTies(any, filter),
        );
      }),
    );
  });
});

describe("on the built-in dossier", () => {
  test("one actor alone shows all around it; two show what is between them, or around both", () => {
    const around = ids(shown({ actors: [japan] }));
    expect(ids(shown({ actors: [japan], scope: "around" }))).toEqual(around);
    const between = shown({ actors: [japan, nato] });
    expect(between.length).toBeGreaterThan(0);
    for (const { from, to } of between) expect([from, to].toSorted()).toEqual(["japan", "nato"]);
    expect(shown({ actors: [japan, nato], scope: "around" }).length).toBeGreaterThan(around.length);
  });

  test("only what the text itself asserts is never attributed", () => {
    const ties = shown({ speakers: ["text"] });
    expect(ties.length).toBeGreaterThan(0);
    expect(ties.some(({ attributed }) => attributed)).toBe(false);
  });

  test("what a speaker says is told by that speaker", () => {
    const rutte = "mark-rutte" as ActorId;
    const said = shown({ speakers: [rutte] }).flatMap((tie) => tie.claims);
    expect(said.length).toBeGreaterThan(0);
    expect(said.every(({ claim }) => claim.saidBy?.includes(rutte))).toBe(true);
  });
});
