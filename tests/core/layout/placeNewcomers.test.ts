import fc from "fast-check";
import { expect, test } from "vitest";
import type { Place } from "../../../src/core/dossier/dossier";
import { arrange } from "../../../src/core/layout/arrange";
import { createCoarseCost } from "../../../src/core/layout/coarseCost";
import { createLayoutGraph } from "../../../src/core/layout/createLayoutGraph";
import { placeNewcomers } from "../../../src/core/layout/placeNewcomers";
import { createReferences } from "../../../src/core/placing/references";
import { builtInGraph } from "../../support/dossiers";

const graph = createLayoutGraph(builtInGraph());
const home = arrange(graph);
const placeOf = (places: ArrayLike<number>, node: number): Place => ({
  x: places[2 * node] ?? Number.NaN,
  y: places[2 * node + 1] ?? Number.NaN,
});
const nodes = [...graph.nodes.keys()];
const known = (newcomers: readonly number[]) =>
  nodes.map((node) => (newcomers.includes(node) ? undefined : placeOf(home, node)));

test("whoever has a place keeps it to the letter, and everyone gets one in the frame", () => {
  fc.assert(
    fc.property(fc.subarray(nodes), (newcomers) => {
      const places = placeNewcomers(graph, known(newcomers));
      expect(places).toHaveLength(2 * nodes.length);
      for (const node of nodes) {
        if (!newcomers.includes(node)) expect(placeOf(places, node)).toEqual(placeOf(home, node));
      }
      expect(places.every((value) => value >= 0 && value <= 1)).toBe(true);
    }),
    { numRuns: 30 },
  );
});

test.each(nodes)("newcomer %i is put where it does far less harm than on top of another", (node) => {
  const score = createCoarseCost(graph, createReferences(graph));
  const placed = placeNewcomers(graph, known([node]));
  const crowded = Float64Array.from(placed);
  crowded.set(
    Array.from(home.slice(2 * ((node + 1) % nodes.length), 2 * ((node + 1) % nodes.length) + 2)),
    2 * node,
  );
  expect(score(placed)).toBeLessThan(score(crowded));
});

test("the same newcomers always go to the same places", () => {
  expect(placeNewcomers(graph, known([1, 4]))).toEqual(placeNewcomers(graph, known([1, 4])));
});

test("a map of newcomers only, of one and of none are all placed", () => {
  const places = placeNewcomers(graph, known(nodes));
  const distinct = new Set(nodes.map((node) => JSON.stringify(placeOf(places, node))));
  expect(distinct.size).toBe(nodes.length);
  expect(Array.from(placeNewcomers({ nodes: graph.nodes.slice(0, 1), links: [] }, [undefined]))).toEqual([
    0.5, 0.5,
  ]);
  expect(placeNewcomers({ nodes: [], links: [] }, [])).toHaveLength(0);
});
