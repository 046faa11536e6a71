import fc from "fast-check";
import { expect, test } from "vitest";
import type { TieId } from "../../../src/core/graph/ties";
import { flattenCurve, squareToLine } from "../../../src/core/scene/curves";
import { costOfEdgeLabel } from "../../../src/core/scene/edgeLabelCost";
import { nearestTie } from "../../../src/core/scene/nearestTie";
import type { Head } from "../../../src/core/scene/scene";

const point = fc.record({ x: fc.integer({ min: 0, max: 200 }), y: fc.integer({ min: 0, max: 200 }) });
const tie = fc.record({
  curve: fc.record({ start: point, control: point, end: point }),
  head: fc.option(
    fc.array(point, { minLength: 4, maxLength: 4 }).map((all) => all as unknown as Head),
    { nil: undefined },
  ),
  sign: fc.record({ centre: point, radius: fc.integer({ min: 1, max: 9 }) }),
});
const ties = fc
  .array(tie, { maxLength: 12 })
  .map((all) => all.map((own, index) => ({ ...own, id: `tie-${index}` as TieId })));

test("the nearest tie is the one that is nearest when each line is measured", () => {
  fc.assert(
    fc.property(ties, point, fc.integer({ min: 1, max: 60 }), (drawn, { x, y }, reach) => {
      const awayOf = ({ curve, head, sign }: (typeof drawn)[number]) => {
        const tip = head === undefined ? [] : [head[0].x, head[0].y];
        const toLine = Math.sqrt(squareToLine(x, y, [...flattenCurve(curve, 16), ...tip]));
        const toSign = Math.sqrt((sign.centre.x - x) ** 2 + (sign.centre.y - y) ** 2) - sign.radius;
        return Math.min(toLine, Math.max(0, toSign));
      };
      const least = Math.min(reach, ...drawn.map(awayOf));
      const nearest = drawn.find((own) => awayOf(own) === least && least < reach);
      expect(nearestTie(drawn, { x, y }, reach)).toBe(nearest?.id);
    }),
    { seed: 1, numRuns: 3000 },
  );
});

test("a place for a label that is given up early costs no less than the limit, and any other the same", () => {
  const side = fc.integer({ min: 5, max: 60 });
  fc.assert(
    fc.property(
      tie,
      point,
      side,
      side,
      fc.integer({ min: 1, max: 300 }),
      (drawn, { x, y }, width, height, limit) => {
        const obstacles = {
          tie: { ...drawn, id: "tie" as TieId },
          own: flattenCurve(drawn.curve, 32),
          ends: [],
          bodies: [],
          others: [],
        };
        const costAt = (most: number) =>
          costOfEdgeLabel({ x, y, width, height }, () => undefined, obstacles, most);
        const whole = costAt(Number.POSITIVE_INFINITY);
        if (whole < limit) expect(costAt(limit)).toBe(whole);
        else expect(costAt(limit)).toBeGreaterThanOrEqual(limit);
      },
    ),
    { seed: 1, numRuns: 3000 },
  );
});
