import fc from "fast-check";
import { expect, test } from "vitest";
import { distance, flattenCurve, visitAlong } from "../../../src/core/scene/curves";
import type { Point } from "../../../src/core/scene/scene";

const anyPoint = fc.record({ x: fc.integer({ min: 0, max: 900 }), y: fc.integer({ min: 0, max: 600 }) });

function visited(points: readonly number[], pitch: number): readonly Point[] {
  const found: Point[] = [];
  visitAlong(points, pitch, (x, y) => found.push({ x, y }));
  return found;
}

test("along a straight line, points are a pitch apart from its beginning to its end, whatever it is cut into", () => {
  expect(visited([0, 0, 10, 0], 4)).toEqual([
    { x: 0, y: 0 },
    { x: 4, y: 0 },
    { x: 8, y: 0 },
  ]);
  expect(visited([0, 0, 1, 0, 7, 0, 7, 0, 10, 0], 4)).toEqual([
    { x: 0, y: 0 },
    { x: 4, y: 0 },
    { x: 8, y: 0 },
  ]);
});

test("along a curve, neighbours are about a pitch apart, and none is missing at the end", () => {
  fc.assert(
    fc.property(
      anyPoint,
      anyPoint,
      anyPoint,
      fc.integer({ min: 2, max: 9 }),
      (start, control, end, pitch) => {
        const points = visited(flattenCurve({ start, control, end }, 24), pitch);
        if (distance(start, end) === 0) return;
        expect(points[0]).toEqual(start);
        for (const [index, point] of points.slice(1).entries()) {
          // A chord is no longer than the way along.
          expect(distance(points[index] ?? start, point)).toBeLessThanOrEqual(pitch + 1e-6);
        }
        expect(distance(points.at(-1) ?? start, end)).toBeLessThanOrEqual(pitch + 1e-6);
      },
    ),
  );
});

test("a line of no length has no points, and a pitch of nothing has an end", () => {
  expect(visited([3, 3, 3, 3], 4)).toEqual([]);
  expect(visited([0, 0, 10, 0], 0)).toEqual([{ x: 0, y: 0 }]);
});
