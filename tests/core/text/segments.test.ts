import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { segments } from "../../../src/core/text/segments";

const marks = fc.array(
  fc.record({
    id: fc.string({ maxLength: 2 }),
    start: fc.integer({ min: -5, max: 45 }),
    end: fc.integer({ min: -5, max: 45 }),
  }),
  { maxLength: 12 },
);

describe("segments of a text", () => {
  test("partition it, whatever overlaps, and each carries exactly the marks over it", () => {
    fc.assert(
      fc.property(fc.nat(40), marks, (length, given) => {
        const runs = segments(length, given);
        let at = 0;
        for (const { start, end, ids } of runs) {
          expect(start).toBe(at);
          expect(end).toBeGreaterThan(start);
          at = end;
          for (let offset = start; offset < end; offset += 1) {
            const over = given
              .filter((mark) => mark.start <= offset && offset < mark.end)
              .map(({ id }) => id);
            expect(ids).toEqual([...new Set(over)]);
          }
        }
        expect(at).toBe(length);
      }),
    );
  });

  test("never follow one another with the same marks", () => {
    fc.assert(
      fc.property(fc.nat(40), marks, (length, given) => {
        const runs = segments(length, given);
        for (const [index, run] of runs.entries()) expect(run.ids).not.toEqual(runs[index + 1]?.ids);
      }),
    );
  });
});
