import { expect, test } from "vitest";
import { relationTypes } from "../../../src/core/codebook/relationTypes";
import { largeGraphStrokesOf } from "../../../src/core/largeGraph/largeGraphStrokes";
import type { DrawnTie } from "../../../src/core/scene/scene";

test.each(relationTypes.map(({ id, line }) => [id, line] as const))(
  "a tie of %s that has happened is %s among very many, too",
  (type, line) => {
    const form = { mood: "actual", hearsay: false, disputed: false };
    const tie = { type, width: 2.5, form, unsupported: false, head: undefined } as unknown as DrawnTie;
    const strokes = largeGraphStrokesOf(tie);
    const [first, second] = strokes;
    expect(strokes).toHaveLength(line === "ticked" ? 2 : 1);
    expect(first?.dash).toHaveLength(line === "solid" ? 0 : 2);
    // Ticks stand out on both sides of the line that they are on.
    if (second !== undefined) expect(first?.width).toBeGreaterThan(second.width);
  },
);
