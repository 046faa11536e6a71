import fc from "fast-check";
import { expect, test } from "vitest";
import { relationTypes } from "../../../src/core/codebook/relationTypes";
import { fanOf, type Link, pairsOf } from "../../../src/core/scene/fans";

const metrics = { fan: 25, strand: 13 };
const links: fc.Arbitrary<readonly Link[]> = fc.array(
  fc
    .record({
      type: fc.constantFrom(...relationTypes.map(({ id }) => id)),
      ends: fc.shuffledSubarray([0, 1, 2, 3], { minLength: 2, maxLength: 2 }),
      mutual: fc.boolean(),
    })
    .map(({ ends: [source = 0, target = 1], ...link }) => ({ ...link, source, target })),
  { maxLength: 30 },
);

const gapsOf = (pair: readonly number[], all: readonly Link[]) => {
  const fan = fanOf(pair, all, metrics);
  return pair.slice(1).map((index, rank) => ({
    gap: (fan[rank + 1] ?? 0) - (fan[rank] ?? 0),
    isOne: all[index]?.type === all[pair[rank] ?? -1]?.type,
  }));
};

test("each tie is in the fan of its pair, once", () => {
  fc.assert(
    fc.property(links, (all) => {
      const indices = pairsOf(all).flat();
      expect([...indices].sort((a, b) => a - b)).toEqual([...all.keys()]);
      for (const pair of pairsOf(all)) {
        const ends = pair.map((index) => [all[index]?.source, all[index]?.target].sort().join());
        expect(new Set(ends).size).toBe(1);
      }
    }),
  );
});

test("ties of one relation stand side by side, closer to each other than to any other", () => {
  fc.assert(
    fc.property(links, (all) => {
      for (const pair of pairsOf(all)) {
        const changes = gapsOf(pair, all).filter(({ isOne }) => !isOne).length;
        expect(changes).toBe(new Set(pair.map((index) => all[index]?.type)).size - 1);
        for (const { gap, isOne } of gapsOf(pair, all)) {
          if (isOne) expect(gap).toBeLessThan(metrics.fan);
          else expect(gap).toBe(metrics.fan);
        }
      }
    }),
  );
});

test("within a relation, what is mutual runs between the two directions", () => {
  const one = { type: "cooperation", source: 0, target: 1, mutual: false } as const;
  const mutual = { ...one, mutual: true };
  const back = { ...one, source: 1, target: 0 };
  expect(pairsOf([mutual, back, one])).toEqual([[2, 0, 1]]);
});
