import fc from "fast-check";
import { expect, test } from "vitest";
import { findSorted, insertSorted, partitionPoint, removeSorted } from "../../../src/core/lists/sorted";

const byValue = (one: number, other: number) => one - other;
const numbers = fc.array(fc.integer({ min: 0, max: 20 }));

test("the partition point is how many there are for which something holds, where those come first", () => {
  fc.assert(
    fc.property(numbers, fc.integer({ min: -1, max: 21 }), (values, bound) => {
      const sorted = values.toSorted(byValue);
      expect(partitionPoint(sorted.length, (index) => (sorted[index] ?? 0) < bound)).toBe(
        sorted.filter((value) => value < bound).length,
      );
    }),
  );
});

test("items are inserted as if all had been sorted together, equal ones behind the list's own", () => {
  fc.assert(
    fc.property(numbers, numbers, (listed, added) => {
      const named = (name: string) => (value: number) => ({ value, name });
      const sorted = listed.toSorted(byValue).map(named("listed"));
      const items = added.map(named("added"));
      expect(insertSorted(sorted, items, (one, other) => one.value - other.value)).toEqual(
        [...sorted, ...items].toSorted((one, other) => one.value - other.value),
      );
    }),
  );
});

test("of a sorted list without equal ones, those are found and taken out that are equal to an item", () => {
  fc.assert(
    fc.property(numbers, numbers, (listed, items) => {
      const sorted = [...new Set(listed)].toSorted(byValue);
      expect(items.map((item) => findSorted(sorted, item, byValue))).toEqual(
        items.map((item) => (sorted.includes(item) ? item : undefined)),
      );
      expect(removeSorted(sorted, items, byValue)).toEqual(sorted.filter((value) => !items.includes(value)));
    }),
  );
});
