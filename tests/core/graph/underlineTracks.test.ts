import fc from "fast-check";
import { expect, test } from "vitest";
import { underlineTracks } from "../../../src/core/graph/marking";

const spans = fc.array(
  fc
    .tuple(fc.nat({ max: 60 }), fc.integer({ min: 1, max: 20 }))
    .map(([start, length]) => ({ start, end: start + length })),
  { maxLength: 12 },
);

test("stretches that overlap never share a track", () => {
  fc.assert(
    fc.property(spans, (given) => {
      const tracks = underlineTracks(given);
      for (const [i, a] of given.entries()) {
        for (const [j, b] of given.entries()) {
          if (i < j && a.start < b.end && b.start < a.end) expect(tracks[i]).not.toBe(tracks[j]);
        }
      }
    }),
  );
});

test("no more tracks are used than stretches lie over one place", () => {
  fc.assert(
    fc.property(spans, (given) => {
      const depth = Math.max(
        0,
        ...given.map(({ start }) => given.filter((span) => span.start <= start && span.end > start).length),
      );
      expect(Math.max(-1, ...underlineTracks(given)) + 1).toBe(depth);
    }),
  );
});

test("the longer of two that begin together lies nearer to the text", () => {
  expect(
    underlineTracks([
      { start: 0, end: 4 },
      { start: 0, end: 9 },
    ]),
  ).toEqual([1, 0]);
});
