import fc from "fast-check";

const surrogates = { first: 0xd800, count: 0x800 };

/**
 * Any character of Unicode: what strings are made of whose `unit` is "binary". fast-check's own writes down all 1.1 million of
 * them first, in each worker.
 */
export const codePoint = fc
  .integer({ min: 0, max: 0x10ffff - surrogates.count })
  .map((place) => String.fromCodePoint(place < surrogates.first ? place : place + surrogates.count), placeOf);

/** So that strings such as "__proto__" are tried too, and made shorter. */
function placeOf(value: unknown): number {
  const point = typeof value === "string" ? value.codePointAt(0) : undefined;
  if (point === undefined || String.fromCodePoint(point) !== value) throw new Error("no character");
  if (point < surrogates.first) return point;
  if (point < surrogates.first + surrogates.count) throw new Error("half a character");
  return point - surrogates.count;
}
