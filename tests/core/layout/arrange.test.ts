import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { relationTypes } from "../../../src/core/codebook/relationTypes";
import { arrange, arrangementSteps } from "../../../src/core/layout/arrange";
import { createLayoutGraph } from "../../../src/core/layout/createLayoutGraph";
import type { LayoutGraph } from "../../../src/core/layout/layout";
import { createReference } from "../../../src/core/placing/references";
import { gapBetween, placeBody } from "../../../src/core/scene/body";
import { builtInGraph } from "../../support/dossiers";

const builtIn = createLayoutGraph(builtInGraph());

const arbitraryGraph = (most: number): fc.Arbitrary<LayoutGraph> =>
  fc
    .array(
      fc.record({
        shape: fc.constantFrom("circle", "square", "arch", "hexagon"),
        passages: fc.nat(30),
        name: fc.record({
          wide: fc.record({
            width: fc.double({ min: 1, max: 8, noNaN: true }),
            lines: fc.constantFrom(1, 2),
          }),
          phone: fc.record({
            width: fc.double({ min: 1, max: 5, noNaN: true }),
            lines: fc.constantFrom(1, 2),
          }),
          inside: fc.constant([]),
        }),
      }),
      { minLength: 2, maxLength: most },
    )
    .chain((nodes) =>
      fc
        .array(
          fc.record({
            ends: fc.shuffledSubarray([...nodes.keys()], { minLength: 2, maxLength: 2 }),
            type: fc.constantFrom(...relationTypes.map(({ id }) => id)),
            mutual: fc.boolean(),
            passages: fc.nat(6),
          }),
          { maxLength: 2 * most },
        )
        .map((links) => ({
          nodes,
          links: links.map(({ ends: [source = 0, target = 1], ...link }, index) => ({
            ...link,
            id: `${index}`,
            source,
            target,
          })),
        })),
    );

/** The least distance between the boxes of two actors in a frame; negative where two overlap. */
function leastGap(
  graph: LayoutGraph,
  positions: Float32Array,
  frame: { width: number; height: number },
): number {
  const { bodies, metrics } = createReference(graph, frame);
  const placed = bodies.map((body, index) =>
    placeBody(body, positions[2 * index] ?? 0, positions[2 * index + 1] ?? 0, frame, metrics),
  );
  const gaps = placed.flatMap((a, index) => placed.slice(index + 1).map((b) => gapBetween(a, b)));
  return Math.min(...gaps);
}

/** A ring of actors, each tied to the next. */
const ring = (size: number): LayoutGraph => ({
  nodes: Array.from({ length: size }, () => ({
    shape: "circle" as const,
    passages: 1,
    name: { wide: { width: 4, lines: 1 }, phone: { width: 4, lines: 1 }, inside: [] },
  })),
  links: Array.from({ length: size < 2 ? 0 : size }, (_, index) => ({
    id: `${index}`,
    source: index,
    target: (index + 1) % size,
    type: "cooperation" as const,
    mutual: false,
    passages: 1,
  })),
});

test("the same dossier gives the same places, bit for bit", () => {
  const again = createLayoutGraph(builtInGraph());
  expect(arrange(again)).toEqual(arrange(builtIn));
});

test("places are from 0 to 1, for each actor one", () => {
  fc.assert(
    fc.property(arbitraryGraph(6), (graph) => {
      const positions = arrange(graph);
      expect(positions).toHaveLength(2 * graph.nodes.length);
      for (const value of positions) {
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1);
      }
    }),
    { numRuns: 15 },
  );
});

test("actors never overlap, in a wide frame, a column and a phone's", () => {
  fc.assert(
    fc.property(arbitraryGraph(8), (graph) => {
      const positions = arrange(graph);
      for (const frame of [
        { width: 876, height: 620 },
        { width: 640, height: 800 },
        { width: 390, height: 380 },
      ]) {
        expect(leastGap(graph, positions, frame)).toBeGreaterThan(0);
      }
    }),
    { numRuns: 30 },
  );
});

test("does not depend on the names of things, only on how they are tied", () => {
  const renamed = {
    ...builtIn,
    links: builtIn.links.map((link, index) => ({ ...link, id: `tie ${index}` })),
  };
  expect(arrange(renamed)).toEqual(arrange(builtIn));
});

describe("a graph of", () => {
  test.each([0, 1, 2, 3])("%i actors has a place for each", (size) => {
    const positions = arrange(ring(size));
    expect(positions).toHaveLength(2 * size);
    expect([...positions].every((value) => value >= 0 && value <= 1)).toBe(true);
  });

  test("many actors is settled in slices", () => {
    const slices = [...arrangementSteps(ring(150))];
    expect(slices.length).toBeGreaterThan(10);
  });
});
