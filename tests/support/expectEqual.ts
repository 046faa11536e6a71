import { isDeepStrictEqual } from "node:util";
import { expect } from "vitest";

/** As `expect(value).toEqual(wanted)`, which takes ten times as long to find whole graphs equal. */
export function expectEqual(value: unknown, wanted: unknown): void {
  if (!isDeepStrictEqual(value, wanted)) expect(value).toEqual(wanted);
}
