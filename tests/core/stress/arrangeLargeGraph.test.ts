import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { LayoutGraph } from "../../../src/core/layout/layout";
import { arrangeLargeGraph } from "../../../src/core/stress/arrangeLargeGraph";
import { neighbourhoodPreservation, stressOf } from "../../../src/core/stress/arrangementQuality";
import { createHops } from "../../../src/core/stress/hops";
import { createCollisionFrames } from "../../../src/core/stress/setApart";

const run = (graph: LayoutGraph) => {
  const arranging = arrangeLargeGraph(graph);
  for (;;) {
    const { done, value } = arranging.next();
    if (done) return value;
  }
};

const link = (source: number, target: number, index: number) => ({
  id: `tie-${index}`,
  source,
  target,
  type: "cooperation" as const,
  mutual: false,
  passages: 1,
});

const graphOf = (
  passages: readonly number[],
  pairs: readonly (readonly [number, number])[],
  width = 6,
): LayoutGraph => ({
  nodes: passages.map((own, index) => ({
    shape: (["circle", "square", "arch", "hexagon"] as const)[index % 4] ?? "circle",
    passages: own,
    name: { wide: { width, lines: 1 }, phone: { width, lines: 1 }, inside: [] },
  })),
  links: pairs.map(([source, target], index) => link(source, target, index)),
});

/** Of any shape: dense, in parts, with actors that no tie joins to anything, with parallel ties. */
const graphs = fc
  .record({
    passages: fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 61, maxLength: 220 }),
    ends: fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 500 }),
  })
  .map(({ passages, ends }) =>
    graphOf(
      passages,
      ends.map(([a, b]) => [a % passages.length, b % passages.length] as const).filter(([a, b]) => a !== b),
    ),
  );

/** More and larger actors than a column of the lowest frame holds: found by drawing many graphs. */
const jammed = graphOf(
  [
    6, 54, 57, 48, 28, 27, 4, 45, 21, 60, 13, 53, 56, 2, 25, 57, 19, 2, 11, 29, 34, 38, 12, 55, 40, 47, 58,
    52, 52, 53, 30, 51, 34, 5, 16, 15, 31, 25, 30, 49, 44, 35, 30, 13, 21, 7, 16, 13, 54, 30, 41, 1, 40, 19,
    21, 23, 15, 23, 9, 27, 36, 9, 44, 52, 17, 25, 13, 31, 6, 2, 14, 41, 51, 50, 27, 46, 27, 9, 39, 43, 53, 32,
    24, 59, 35, 49, 6, 27, 10, 15, 30, 40,
  ],
  [
    [62, 61],
    [70, 67],
    [89, 33],
    [85, 80],
    [53, 84],
    [52, 5],
    [43, 20],
    [65, 62],
  ],
);

const overlapsOf = (graph: LayoutGraph, places: Float32Array) =>
  createCollisionFrames(graph).flatMap(({ width, height, across, down }) =>
    graph.nodes.flatMap((_, one) =>
      graph.nodes.flatMap((__, other) => {
        if (other <= one) return [];
        const dx = Math.abs((places[2 * one] ?? 0) - (places[2 * other] ?? 0)) * width;
        const dy = Math.abs((places[2 * one + 1] ?? 0) - (places[2 * other + 1] ?? 0)) * height;
        const isOver =
          dx < (across[one] ?? 0) + (across[other] ?? 0) && dy < (down[one] ?? 0) + (down[other] ?? 0);
        return isOver ? [`${one} on ${other} in ${width} px`] : [];
      }),
    ),
  );

test("whatever the graph, no actor lies on another in any frame, and all are in it", () => {
  fc.assert(
    fc.property(graphs, (graph) => {
      const places = run(graph);
      expect(places).toHaveLength(2 * graph.nodes.length);
      expect(places.every((place) => place >= 0 && place <= 1)).toBe(true);
      expect(overlapsOf(graph, places)).toEqual([]);
    }),
    // A graph takes long to arrange: the first counterexample is enough.
    { numRuns: 15, endOnFailure: true },
  );
});

test("the same graph gives the same places, however it is sliced", () => {
  fc.assert(
    fc.property(graphs, (graph) => {
      expect(run(graph)).toEqual(run(structuredClone(graph)));
    }),
    { numRuns: 3 },
  );
});

test.each([
  ["no actor", graphOf([], [])],
  ["one", graphOf([1], [])],
  ["two", graphOf([1, 1], [[0, 1]])],
  ["nothing but strangers", graphOf(new Array<number>(80).fill(1), [])],
  ["a few ties among strangers of every size, of whom more stand in a column than it holds", jammed],
])("%s is arranged, too", (_, graph) => {
  const places = run(graph);
  expect(places).toHaveLength(2 * graph.nodes.length);
  expect(places.every((place) => place >= 0 && place <= 1)).toBe(true);
  expect(overlapsOf(graph, places)).toEqual([]);
});

describe("a grid of ties", () => {
  const side = 10;
  const graph = graphOf(
    new Array<number>(side * side).fill(1),
    Array.from({ length: side * side }, (_, node) => node).flatMap((node) => [
      ...(node % side < side - 1 ? [[node, node + 1] as const] : []),
      ...(node < side * (side - 1) ? [[node, node + side] as const] : []),
    ]),
  );
  const hops = createHops(graph);
  const places = Float64Array.from(run(graph));
  const mixed = Float64Array.from(places, (_, index) => places[(index * 37) % places.length] ?? 0);

  test("is recognised in its picture: distances and neighbours are kept", () => {
    expect(stressOf(places, hops)).toBeLessThan(0.1);
    expect(stressOf(places, hops)).toBeLessThan(stressOf(mixed, hops) / 2);
    expect(neighbourhoodPreservation(places, hops)).toBeGreaterThan(
      2 * neighbourhoodPreservation(mixed, hops),
    );
  });

  test("fills the frame", () => {
    for (const axis of [0, 1]) {
      const own = places.filter((_, index) => index % 2 === axis);
      expect(Math.max(...own) - Math.min(...own)).toBeGreaterThan(0.9);
    }
  });
});

test("two parts that no tie joins stand side by side", () => {
  const ring = (first: number, count: number) =>
    Array.from({ length: count }, (_, index) => [first + index, first + ((index + 1) % count)] as const);
  const graph = graphOf(new Array<number>(80).fill(1), [...ring(0, 40), ...ring(40, 40)]);
  const places = run(graph);
  const middle = (from: number) => {
    const own = places.slice(2 * from, 2 * from + 80);
    return [0, 1].map((axis) => own.filter((_, index) => index % 2 === axis).reduce((a, b) => a + b) / 40);
  };
  const [one, other] = [middle(0), middle(40)];
  expect(Math.hypot((one[0] ?? 0) - (other[0] ?? 0), (one[1] ?? 0) - (other[1] ?? 0))).toBeGreaterThan(0.35);
});
