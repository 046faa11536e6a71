import { expect, test } from "vitest";
import type { TieId } from "../../../src/core/graph/ties";
import type { DrawnTie } from "../../../src/core/scene/scene";
import { createPainting } from "../../../src/ui/map/paintTies";

const point = { x: 0, y: 0 };
const planned = (id: string, isMutual: boolean): DrawnTie => ({
  id: id as TieId,
  type: "cooperation",
  curve: { start: point, control: { x: 50, y: 0 }, end: { x: 100, y: 0 } },
  width: 1.75,
  head: isMutual ? undefined : [point, point, point, point],
  sign: { centre: { x: 50, y: 0 }, radius: 7 },
  form: { mood: "planned", hearsay: false, disputed: false },
  unsupported: false,
  emphasis: "rest",
});

test("what is planned by both sides is painted from both ends, and apart from what one side plans", () => {
  const painting = createPainting([planned("one", false), planned("both", true), planned("two", false)]);
  expect(painting.map(({ ties }) => ties.map(({ id }) => id))).toEqual([["one", "two"], ["both"]]);
  const ends = painting.map(({ strokes }) => strokes.map(({ part }) => part));
  expect(ends[0]).not.toEqual(ends[1]);
});
