import { expect, test } from "vitest";
import type { LayoutRequest } from "../../../src/core/layout/layout";
import { replayOf } from "../../../src/core/layout/replay";

const place = { x: 0.5, y: 0.5 };
const arrange = (question: number): LayoutRequest => ({
  kind: "arrange",
  question,
  graph: { nodes: [], links: [] },
  pins: [],
});
const replay = (requests: readonly LayoutRequest[]) =>
  requests.reduce<readonly LayoutRequest[]>(replayOf, []);

test("is the last arrangement, and the last that was done to each actor since", () => {
  const after: LayoutRequest[] = [
    { kind: "drop", node: 2, place },
    { kind: "drag", node: 1, place },
    { kind: "unpin", node: 2 },
    { kind: "drop", node: 1, place },
  ];
  expect(replay([{ kind: "drop", node: 0, place }, arrange(1), arrange(2), ...after])).toEqual([
    arrange(2),
    after[2],
    after[3],
  ]);
});

test("does not grow with a long drag", () => {
  const drags = Array.from({ length: 1000 }, (): LayoutRequest => ({ kind: "drag", node: 1, place }));
  expect(replay([arrange(1), ...drags])).toHaveLength(2);
});
