import { expect, test } from "vitest";
import { metricsOf, placeOf, pointOf } from "../../../src/core/scene/frame";

const heights = [200, 300, 380, 420, 480, 540, 620, 900];

test.each([360, 716, 876])("in frames %i px wide, lower ones draw nothing larger", (width) => {
  const all = heights.map((height) => metricsOf({ width, height }, 7));
  all.slice(1).forEach((higher, index) => {
    const lower = all[index];
    if (lower === undefined) throw new Error("one more than heights");
    expect(lower.radius[1]).toBeLessThanOrEqual(higher.radius[1]);
    expect(lower.nameSize[1]).toBeLessThanOrEqual(higher.nameSize[1]);
    expect(lower.padding.top).toBeLessThanOrEqual(higher.padding.top);
    expect(lower.fan).toBeLessThanOrEqual(higher.fan);
    expect(lower.signRadius).toBeLessThanOrEqual(higher.signRadius);
  });
});

test("a low frame that is wide has smaller actors than a high one, and names that can be read", () => {
  const low = metricsOf({ width: 716, height: 380 }, 7);
  const high = metricsOf({ width: 716, height: 620 }, 7);
  expect(low.radius[1]).toBeLessThan(0.8 * high.radius[1]);
  expect(low.nameSize[0]).toBeGreaterThanOrEqual(12);
});

test.each([360, 716])(
  "for want of room in %i px, marks become smaller before names cannot be read",
  (width) => {
    const of = (shrink: number) => metricsOf({ width, height: 380 }, 18, shrink);
    const shares = [1, 0.86, 0.74, 0.62, 0.5];
    for (const shrink of shares) {
      expect(of(shrink).nameSize[0]).toBeGreaterThanOrEqual(10);
      expect(of(shrink).radius[0]).toBeCloseTo(shrink * of(1).radius[0]);
    }
    expect(of(0.3).nameSize[0]).toBeLessThan(10);
    expect(of(0.15).nameSize[0]).toBeLessThan(of(0.3).nameSize[0]);
  },
);

test("a point of a frame and its place of the layout are each other's inverse", () => {
  const frame = { width: 716, height: 380 };
  const metrics = metricsOf(frame, 7);
  const back = placeOf(pointOf({ x: 0.3, y: 0.8 }, frame, metrics), frame, metrics);
  expect(back.x).toBeCloseTo(0.3);
  expect(back.y).toBeCloseTo(0.8);
});
