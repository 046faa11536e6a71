import { expect, test } from "vitest";
import { readableAddress } from "../../../src/core/export/readableAddress";

test.each([
  ["https://example.org/%D8%A7%D9%84%D9%86%D8%A7%D8%B4%D8%B7-1", "https://example.org/الناشط-1"],
  ["https://example.org/a%20b%2Fc?d=%C3%A9", "https://example.org/a%20b%2Fc?d=é"],
  ["https://example.org/%C2%AB%C3%A9%C2%BB", "https://example.org/%C2%ABé%C2%BB"],
  // A sign that turns the direction, one that is no letter, and bytes that are no text.
  ["https://example.org/%E2%80%AE%C2%BB%FF", "https://example.org/%E2%80%AE%C2%BB%FF"],
])("%s is read as %s, and leads to the same place", (address, readable) => {
  expect(readableAddress(address)).toBe(readable);
  expect(new URL(readable).href).toBe(address);
});
