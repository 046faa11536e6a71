import { describe, expect, test } from "vitest";
import type { Place } from "../../../src/core/dossier/dossier";
import { createGraph } from "../../../src/core/graph/graph";
import { arrange } from "../../../src/core/layout/arrange";
import { createLayoutGraph } from "../../../src/core/layout/createLayoutGraph";
import type { LayoutGraph } from "../../../src/core/layout/layout";
import { placeNewcomers } from "../../../src/core/layout/placeNewcomers";
import { createHops } from "../../../src/core/stress/hops";
import { createCollisionFrames } from "../../../src/core/stress/setApart";
import { largeDossier, largeSize } from "../../support/largeDossier";

/** Each newcomer is tried against an arrangement of its own. */
const sizes = [
  { ties: 250, actors: 60, newcomers: [3, 27, 51] },
  { ties: 1000, actors: 150, newcomers: [3, 63] },
];

const graphOf = (size: { readonly ties: number; readonly actors: number }) =>
  createLayoutGraph(createGraph(largeDossier({ ...largeSize, ...size, claims: 2 * size.ties })));

/** Everybody has a place but the newcomers. */
const without = (places: ArrayLike<number>, newcomers: readonly number[]) =>
  Array.from({ length: places.length / 2 }, (_, node): Place | undefined =>
    newcomers.includes(node)
      ? undefined
      : { x: places[2 * node] ?? Number.NaN, y: places[2 * node + 1] ?? Number.NaN },
  );

const arrangedWithout = (graph: LayoutGraph, node: number) => {
  const links = graph.links.filter(({ source, target }) => source !== node && target !== node);
  return arrange({ nodes: graph.nodes, links });
};

describe.each(sizes)("among $actors actors and $ties ties", ({ newcomers, ...size }) => {
  const graph = graphOf(size);
  const hops = createHops(graph);
  const cases = newcomers.map((node) => {
    const home = arrangedWithout(graph, node);
    return { node, home, placed: placeNewcomers(graph, without(home, [node])) };
  });

  test.each(cases)("newcomer $node lies on nobody in any frame", ({ node, placed }) => {
    for (const { width, height, across, down } of createCollisionFrames(graph)) {
      for (const other of graph.nodes.keys()) {
        if (other === node) continue;
        const dx = Math.abs((placed[2 * node] ?? 0) - (placed[2 * other] ?? 0)) * width;
        const dy = Math.abs((placed[2 * node + 1] ?? 0) - (placed[2 * other + 1] ?? 0)) * height;
        const isApart =
          dx >= (across[node] ?? 0) + (across[other] ?? 0) || dy >= (down[node] ?? 0) + (down[other] ?? 0);
        expect(isApart).toBe(true);
      }
    }
  });

  test.each(cases)("around newcomer $node nobody moves", ({ node, home, placed }) => {
    for (const other of graph.nodes.keys()) {
      if (other === node) continue;
      expect([...placed.slice(2 * other, 2 * other + 2)]).toEqual([...home.slice(2 * other, 2 * other + 2)]);
    }
  });

  test("newcomers stand nearer to those they are tied to than most others do", () => {
    const ranks = cases.map(({ node, placed }) => {
      const neighbours = hops.neighbours[node] ?? [];
      const distanceTo = (from: number) =>
        neighbours
          .filter((other) => other !== from)
          .map((other) =>
            Math.hypot(
              (placed[2 * from] ?? 0) - (placed[2 * other] ?? 0),
              (placed[2 * from + 1] ?? 0) - (placed[2 * other + 1] ?? 0),
            ),
          )
          .reduce((a, b) => a + b, 0) / Math.max(1, neighbours.filter((other) => other !== from).length);
      const own = distanceTo(node);
      const nearer = [...graph.nodes.keys()].filter((other) => other !== node && distanceTo(other) < own);
      return nearer.length / graph.nodes.length;
    });
    expect(ranks.reduce((a, b) => a + b) / ranks.length).toBeLessThan(0.25);
  });
});

const small = graphOf({ ties: 250, actors: 60 });

test("the same newcomers always go to the same places, none on another", () => {
  const known = without(arrange(small), [4, 9, 30]);
  const placed = placeNewcomers(small, known);
  expect(placeNewcomers(small, known)).toEqual(placed);
  expect(new Set([4, 9, 30].map((node) => `${placed[2 * node]} ${placed[2 * node + 1]}`)).size).toBe(3);
});

test("a large map of newcomers only is placed, too", () => {
  const placed = placeNewcomers(
    small,
    small.nodes.map(() => undefined),
  );
  expect(placed.every((value) => value >= 0 && value <= 1)).toBe(true);
});
