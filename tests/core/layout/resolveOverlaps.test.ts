import fc from "fast-check";
import { expect, test } from "vitest";
import type { LayoutGraph } from "../../../src/core/layout/layout";
import { resolveOverlaps } from "../../../src/core/layout/resolveOverlaps";
import { createReference, type Reference } from "../../../src/core/placing/references";
import { gapBetween, placeBody } from "../../../src/core/scene/body";

const graph: LayoutGraph = {
  nodes: [4, 4, 9].map((width) => ({
    shape: "circle",
    passages: 1,
    name: { wide: { width, lines: 1 }, phone: { width: 0.8 * width, lines: 1 }, inside: [] },
  })),
  links: [],
};
const frames = [
  { width: 876, height: 615 },
  { width: 366, height: 345 },
].map((frame) => createReference(graph, frame));

function gapIn({ frame, metrics, bodies }: Reference, places: Float64Array, one: number, other: number) {
  const [a, b] = [one, other].map((node) => {
    const body = bodies[node];
    if (body === undefined) throw new Error(`no actor ${node}`);
    return placeBody(body, places[2 * node] ?? 0, places[2 * node + 1] ?? 0, frame, metrics);
  });
  return a === undefined || b === undefined ? 0 : gapBetween(a, b);
}

const share = fc.double({ min: 0, max: 1, noNaN: true });

test.each(frames)("an actor among two that stay comes to lie on neither in $frame.width px", (reference) => {
  fc.assert(
    fc.property(fc.array(share, { minLength: 6, maxLength: 6 }), (given) => {
      const places = Float64Array.from(given);
      fc.pre(gapIn(reference, places, 0, 1) >= 0);
      for (let round = 0; round < 30; round += 1) {
        if (!resolveOverlaps(places, reference, (node) => node < 2)) break;
      }
      expect([places[0], places[1], places[2], places[3]]).toEqual(given.slice(0, 4));
      expect(gapIn(reference, places, 0, 2)).toBeGreaterThan(0);
      expect(gapIn(reference, places, 1, 2)).toBeGreaterThan(0);
    }),
  );
});

test("an actor between two at the edge leaves sideways, and is not pushed from one onto the other", () => {
  const [wide] = frames;
  if (wide === undefined) throw new Error("no frame");
  const places = Float64Array.from([0, 0, 0, 0.25, 0, 0.02]);
  for (let round = 0; round < 30; round += 1) resolveOverlaps(places, wide, (node) => node < 2);
  expect(gapIn(wide, places, 0, 2)).toBeGreaterThan(0);
  expect(gapIn(wide, places, 1, 2)).toBeGreaterThan(0);
});
