import { expect, test } from "vitest";
import { relationTypes } from "../../../src/core/codebook/relationTypes";
import type { LineForm } from "../../../src/core/graph/tieState";
import { createTile } from "../../../src/ui/article/underlineTile";

const forms: readonly LineForm[] = [
  ...(["actual", "planned", "conditional"] as const).flatMap((mood) =>
    [false, true].flatMap((hearsay) => [false, true].map((disputed) => ({ mood, hearsay, disputed }))),
  ),
  { mood: "denied", hearsay: false, disputed: false },
];

test("every type in every form has an underline of its own", () => {
  const tiles = relationTypes.flatMap(({ line }) =>
    forms.map((form) => JSON.stringify(createTile(line, form))),
  );
  expect(new Set(tiles).size).toBe(relationTypes.length * forms.length);
});

test("no run of an underline reaches beyond its tile", () => {
  for (const { line } of relationTypes) {
    for (const form of forms) {
      const { width, layers } = createTile(line, form);
      const ends = layers.flatMap((layer) =>
        layer.kind === "dot" ? [layer.at] : layer.runs.map(([, to]) => to),
      );
      if (width !== undefined) expect(Math.max(...ends)).toBeLessThanOrEqual(width);
    }
  }
});
