import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ActorShapeId } from "../../../src/core/codebook/actorKinds";
import { createBody } from "../../../src/core/scene/body";
import { metricsOf } from "../../../src/core/scene/frame";
import { placeName } from "../../../src/core/scene/nameSetting";
import { estimateWidth, nameLeading } from "../../../src/core/scene/names";
import { distanceToShape, extentOf } from "../../../src/core/scene/outlines";

const measure = (text: string, size: number) => estimateWidth(text) * size;
const shapes = ["circle", "square", "arch", "hexagon"] as const satisfies readonly ActorShapeId[];
const names = [
  "NATO",
  "إيران",
  "South Korea",
  "الإمارات العربية المتحدة",
  "Rapid Support Forces",
  "Friendly countries in the Indo-Pacific",
  "Bundesverfassungsgericht",
];

describe.each(shapes)("a name in the shape of a %s", (shape) => {
  test("never stands on its outline, whatever its length", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...names),
        fc.double({ min: 8, max: 70, noNaN: true }),
        fc.double({ min: 8, max: 28, noNaN: true }),
        (name, radius, size) => {
          const { lines, isInside } = placeName(name, { shape, radius, size }, 10.5, measure);
          expect(lines.join(" ")).toBe(name);
          if (!isInside) return;
          expect(lines.length).toBeLessThanOrEqual(2);
          lines.forEach((line, index) => {
            const middle = (index - (lines.length - 1) / 2) * nameLeading * size;
            for (const side of [-1, 1]) {
              for (const edge of [-0.36, 0.36]) {
                const at = [(side * measure(line, size)) / 2, middle + edge * size] as const;
                expect(distanceToShape(shape, radius, ...at), line).toBeLessThan(0);
              }
            }
          });
        },
      ),
    );
  });

  test("that has no room inside stands clear under it, and both are the actor's body", () => {
    const metrics = metricsOf({ width: 876, height: 620 }, 7);
    const figure = { shape, passages: 1, nameWidth: (size: number) => 9 * size, nameLines: 2 };
    const body = createBody({ ...figure, isInside: () => false }, 9, metrics);
    expect(body.nameDrop - body.nameY).toBeGreaterThan(extentOf(shape, body.radius).y);
    expect(body.middle + body.reachY).toBeCloseTo(body.nameDrop + body.nameY);
    expect(body.middle - body.reachY).toBeCloseTo(-extentOf(shape, body.radius).y);
  });
});

test("a name that fits is set in one line, a longer one in two, a still longer one under the shape", () => {
  const place = (name: string) => placeName(name, { shape: "square", radius: 40, size: 16 }, 10.5, measure);
  expect(place("Ukraine")).toEqual({ lines: ["Ukraine"], isInside: true });
  expect(place("South Korea")).toEqual({ lines: ["South", "Korea"], isInside: true });
  expect(place("Rapid Support Forces")).toEqual({ lines: ["Rapid Support Forces"], isInside: false });
});
