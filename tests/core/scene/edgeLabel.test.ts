import { describe, expect, test } from "vitest";
import { filterTies, noFilter } from "../../../src/core/graph/filter";
import type { TieId } from "../../../src/core/graph/ties";
import { arrange } from "../../../src/core/layout/arrange";
import { createLayoutGraph } from "../../../src/core/layout/createLayoutGraph";
import { noAttention } from "../../../src/core/scene/createScene";
import { placeEdgeLabel } from "../../../src/ui/map/createEdgeLabelWriter";
import { builtInGraph } from "../../support/dossiers";
import { boxOf, distanceToBox, draw, gapBetween, pointsOf } from "./drawing";

const graph = builtInGraph();
const positions = arrange(createLayoutGraph(graph));
const ties = filterTies(graph, noFilter);
const [first, second] = ties.map(({ id }) => id) as [TieId, TieId];
const labelWith = (attention: Partial<typeof noAttention>, width = 876) =>
  draw(graph, positions, { frame: { width, height: 620 }, attention: { ...noAttention, ...attention } })
    .edgeLabel;

describe.each([
  [876, [1, 2]],
  [640, [2]],
])("in a frame %i px wide, a tie's label", (width, lines) => {
  test.each(ties.map(({ id }) => [id] as const))("%s is not on its actors, its sign or its line", (id) => {
    const attention = { ...noAttention, pointedTies: [id] };
    const {
      edgeLabel,
      actors,
      ties: marks,
    } = draw(graph, positions, { frame: { width, height: 620 }, attention });
    const tie = ties.find((each) => each.id === id);
    const mark = marks.find((each) => each.id === id);
    if (edgeLabel === undefined || mark === undefined) throw new Error(`no label of ${id}`);
    expect(lines).toContain(edgeLabel.lines);
    for (const actor of actors.filter((each) => each.id === tie?.from || each.id === tie?.to)) {
      expect(gapBetween(edgeLabel.box, boxOf(actor))).toBeGreaterThan(0);
    }
    expect(distanceToBox(edgeLabel.box, mark.sign.centre)).toBeGreaterThan(mark.sign.radius + 1.5);
    const ownLine = Math.min(...pointsOf(mark.curve).map((point) => distanceToBox(edgeLabel.box, point)));
    expect(ownLine).toBeGreaterThan(mark.width / 2);
    expect(edgeLabel.box.x).toBeGreaterThanOrEqual(0);
    expect(edgeLabel.box.x + edgeLabel.box.width).toBeLessThanOrEqual(width);
    if (edgeLabel.leader !== undefined)
      expect(distanceToBox(edgeLabel.box, edgeLabel.leader.end)).toBeLessThan(0.001);
    else expect(ownLine).toBeLessThan(28);
  });
});

test.each(["en", "ar"] as const)(
  "in a wide frame labels stand beside their lines, at most one apart or on a sign (%s)",
  (language) => {
    let covered = 0;
    const far: TieId[] = [];
    for (const { id } of ties) {
      const attention = { ...noAttention, pointedTies: [id] };
      const { edgeLabel, ties: marks } = draw(graph, positions, { language, attention });
      const mark = marks.find((each) => each.id === id);
      if (edgeLabel === undefined || mark === undefined) throw new Error(`no label of ${id}`);
      const { box } = edgeLabel;
      if (Math.min(...pointsOf(mark.curve).map((point) => distanceToBox(box, point))) > 60) far.push(id);
      covered += marks.filter(({ sign }) => distanceToBox(box, sign.centre) < sign.radius).length;
    }
    expect(covered).toBeLessThanOrEqual(1);
    expect(far.length).toBeLessThanOrEqual(1);
  },
);

describe.each([
  [876, 620],
  [716, 420],
  [716, 360],
  [560, 480],
])("in a frame of %i × %i px", (width, height) => {
  test.each(ties.map(({ id }) => [id] as const))("the label of %s hides no actor", (id) => {
    const frame = { width, height };
    const { edgeLabel, actors } = draw(graph, positions, {
      frame,
      attention: { ...noAttention, pointedTies: [id] },
    });
    if (edgeLabel === undefined) throw new Error(`no label of ${id}`);
    for (const actor of actors) expect(gapBetween(edgeLabel.box, boxOf(actor))).toBeGreaterThan(0);
  });
});

test("a label in a wide frame has one line, and two where that takes it nearer or off other lines", () => {
  const counts = ties.map(({ id }) => labelWith({ pointedTies: [id] })?.lines);
  expect(counts.filter((lines) => lines === 1).length).toBeGreaterThan(ties.length / 2);
  expect(counts).toContain(2);
});

test("names the tie that is pointed at before the one that is selected", () => {
  expect(labelWith({ selectedTie: first })?.tie).toBe(first);
  expect(labelWith({ selectedTie: first, pointedTies: [second] })?.tie).toBe(second);
});

test("of a tie that is selected, and not pointed at, stands near its line or not at all", () => {
  const length = (id: TieId, isPointedAt: boolean) => {
    const attention = isPointedAt ? { pointedTies: [id] } : { selectedTie: id };
    const label = labelWith(attention, 640);
    const { start, end } = label?.leader ?? {};
    return label && start && end ? Math.hypot(end.x - start.x, end.y - start.y) : label && 0;
  };
  const far = ties.filter(({ id }) => (length(id, true) ?? 0) > 60).map(({ id }) => id);
  expect(far.length).toBeGreaterThan(0);
  for (const { id } of ties)
    expect(length(id, false), id).toBe(far.includes(id) ? undefined : length(id, true));
});

test("says the tie's sentence and its number of passages", () => {
  const label = labelWith({ pointedTies: ["condemnation:nato>russia" as TieId] });
  expect(label?.sentence).toBe("NATO condemns Russia");
  expect(label?.count).toMatch(/^\d+ passages$/);
});

test("is not there for several ties, for an actor, on a phone, or for a tie that is not shown", () => {
  expect(labelWith({ pointedTies: [first, second] })).toBeUndefined();
  expect(labelWith({ selectedTie: first, pointedActor: graph.sides[0]?.id })).toBeUndefined();
  expect(labelWith({ selectedTie: first }, 390)).toBeUndefined();
  expect(labelWith({ selectedTie: "condemnation:nobody>nobody" as TieId })).toBeUndefined();
});

test.each(["en", "ar"] as const)(
  "the labels of a narrow map cover few signs, and stand near their lines (%s)",
  (language) => {
    const frame = { width: 560, height: 480 };
    let covered = 0;
    const far: TieId[] = [];
    for (const { id } of ties) {
      const attention = { ...noAttention, pointedTies: [id] };
      const { edgeLabel, ties: marks } = draw(graph, positions, { frame, language, attention });
      if (edgeLabel === undefined) throw new Error(`no label of ${id}`);
      covered += marks.filter(({ sign }) => distanceToBox(edgeLabel.box, sign.centre) < sign.radius).length;
      const { start, end } = edgeLabel.leader ?? { start: { x: 0, y: 0 }, end: { x: 0, y: 0 } };
      if (Math.hypot(end.x - start.x, end.y - start.y) > 110) far.push(id);
    }
    expect(covered).toBeLessThanOrEqual(5);
    expect(far.length).toBeLessThanOrEqual(5);
  },
);

test("no leader goes to a sign that zooming has moved out of the frame", () => {
  const scene = draw(graph, positions, {
    frame: { width: 560, height: 480 },
    attention: { ...noAttention, pointedTies: ["cooperation:china>russia" as TieId] },
  });
  if (scene.edgeLabel?.leader === undefined) throw new Error("this label has no leader");
  const { x, y } = scene.edgeLabel.leader.start;
  expect(placeEdgeLabel(scene.edgeLabel, (point) => point, scene).leader).toBeDefined();
  const moved = (point: { x: number; y: number }) => ({
    x: 4 * (point.x - x) - 20,
    y: 4 * (point.y - y) + 200,
  });
  expect(placeEdgeLabel(scene.edgeLabel, moved, scene).leader).toBeUndefined();
});
