import { describe, expect, test } from "vitest";
import { filterTies, noFilter } from "../../../src/core/graph/filter";
import { createGraph } from "../../../src/core/graph/graph";
import { chooseNames, type ShownName } from "../../../src/core/largeGraph/chooseNames";
import { createLargeGraphGeometry } from "../../../src/core/largeGraph/createLargeGraphGeometry";
import { emphasiseLargeGraph } from "../../../src/core/largeGraph/emphasiseLargeGraph";
import { isLargeGraph } from "../../../src/core/largeGraph/isLargeGraph";
import { mostMentioned } from "../../../src/core/largeGraph/largeGraphMetrics";
import { arrange } from "../../../src/core/layout/arrange";
import { createLayoutGraph } from "../../../src/core/layout/createLayoutGraph";
import { createReferences } from "../../../src/core/placing/references";
import { countPassages } from "../../../src/core/scene/countPassages";
import { noAttention } from "../../../src/core/scene/createScene";
import { innerSize } from "../../../src/core/scene/frame";
import { estimateWidth, nameLeading } from "../../../src/core/scene/names";
import { builtInGraph } from "../../support/dossiers";
import { expectEqual } from "../../support/expectEqual";
import { largeDossier } from "../../support/largeDossier";

const graph = createGraph(largeDossier());
const ties = filterTies(graph, noFilter);
const layoutGraph = createLayoutGraph(graph);
const positions = arrange(layoutGraph);

const draw = (width: number, height: number, at = positions) =>
  createLargeGraphGeometry({
    ties,
    allTies: ties,
    shownActors: new Set(graph.sides.map(({ id }) => id)),
    actors: graph.sides,
    positions: at,
    passages: countPassages(graph),
    pins: new Set(),
    frame: { width, height },
    language: "en",
    measure: (text, size) => estimateWidth(text) * size,
  });

test("a large dossier is drawn as a large graph, a small one is not", () => {
  expect(isLargeGraph(builtInGraph().sides.length, 20)).toBe(false);
  expect(isLargeGraph(graph.sides.length, ties.length)).toBe(true);
});

test("the same dossier gives the same places", () => {
  expect(arrange(layoutGraph)).toEqual(positions);
});

test.each(createReferences(layoutGraph).map((reference) => [reference.frame.width, reference] as const))(
  "no actor lies on another in a frame of %i px",
  (_, { frame, metrics, bodies }) => {
    const { width, height } = innerSize(frame, metrics);
    const over = bodies.flatMap((a, one) =>
      bodies.flatMap((b, other) => {
        if (other <= one) return [];
        const dx = Math.abs((positions[2 * one] ?? 0) - (positions[2 * other] ?? 0)) * width;
        const dy = Math.abs((positions[2 * one + 1] ?? 0) - (positions[2 * other + 1] ?? 0)) * height;
        return dx < a.reachX + b.reachX && dy < a.reachY + b.reachY ? [[one, other]] : [];
      }),
    );
    expect(over).toEqual([]);
  },
);

describe.each([
  [876, 620],
  [390, 420],
])("in a frame of %i × %i px", (width, height) => {
  const geometry = draw(width, height);
  const boxOf = ([index, name]: readonly [number, ShownName], of = geometry) => {
    const { x = 0, y = 0 } = of.actors[index]?.body ?? {};
    const [halfX, halfY] = [name.width / 2, (name.lines * name.size * nameLeading) / 2];
    return {
      left: x + name.x - halfX,
      right: x + name.x + halfX,
      top: y + name.y - halfY,
      bottom: y + name.y + halfY,
    };
  };

  type Actor = (typeof geometry.actors)[number];
  const isOn = ({ body }: Actor, name: ReturnType<typeof boxOf>) =>
    body.x - body.reachX < name.right &&
    body.x + body.reachX > name.left &&
    body.y - body.reachY < name.bottom &&
    body.y + body.reachY > name.top;

  test.each([1, 2, 4])("no name lies on another at zoom %i", (zoom) => {
    const boxes = [...chooseNames(geometry, zoom, [])].map((entry) => boxOf(entry));
    const lying = boxes.flatMap((a, index) =>
      boxes
        .slice(index + 1)
        .filter((b) => a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top),
    );
    expect(boxes.length).toBeGreaterThan(1);
    expect(lying).toEqual([]);
  });

  test("the more is said of an actor, the later it is drawn", () => {
    const amounts = geometry.actors.map(({ mark }) => countPassages(graph).get(mark.id) ?? 0);
    expect(amounts).toEqual(amounts.toSorted((a, b) => a - b));
    expect(amounts).toHaveLength(graph.sides.length);
  });

  test.each([1, 2, 4])("no actor that is drawn later lies on a name at zoom %i", (zoom) => {
    // Closer together than the layout puts them: there the names have no room of their own.
    const dense = draw(
      width,
      height,
      positions.map((place) => 0.5 + 0.6 * (place - 0.5)),
    );
    for (const entry of chooseNames(dense, zoom, [])) {
      const name = boxOf(entry, dense);
      const over = dense.actors.slice(entry[0] + 1).filter((actor) => isOn(actor, name));
      expect(over.map(({ mark }) => mark.name)).toEqual([]);
    }
  });

  test("the most mentioned actor is named, and more are the nearer one comes", () => {
    const sizes = [1, 2, 4].map((zoom) => chooseNames(geometry, zoom, []).size);
    expect(chooseNames(geometry, 1, []).has(geometry.actors.length - 1)).toBe(true);
    expect(sizes).toEqual(sizes.toSorted((a, b) => a - b));
    expect(sizes[2]).toBeGreaterThan(sizes[0] ?? 0);
  });

  test.each([1, 2, 4])("but for the most mentioned, no name lies on another actor at zoom %i", (zoom) => {
    for (const entry of chooseNames(geometry, zoom, [])) {
      if (entry[0] >= geometry.actors.length - mostMentioned({ width, height })) continue;
      const name = boxOf(entry);
      const under = geometry.actors.filter((actor, other) => other !== entry[0] && isOn(actor, name));
      expect(under.map(({ mark }) => mark.name)).toEqual([]);
    }
  });

  test("to point at somebody moves no name that stays", () => {
    const rest = chooseNames(geometry, 1, []);
    for (const index of geometry.actors.keys()) {
      const named = chooseNames(geometry, 1, [index]);
      expect(named.has(index)).toBe(true);
      for (const [other, name] of named) if (rest.has(other)) expectEqual(name, rest.get(other));
    }
  });

  test("the two sides of a tie that is pointed at are named, whoever they are", () => {
    for (const tie of ties.slice(0, 10)) {
      const { actors } = emphasiseLargeGraph(geometry, { ...noAttention, pointedTies: [tie.id] }, String, 1);
      expect(actors.find(({ id }) => id === tie.from)?.isNamed).toBe(true);
      expect(actors.find(({ id }) => id === tie.to)?.isNamed).toBe(true);
    }
  });
});

test("a filter moves nothing that stays", () => {
  const whole = draw(876, 620);
  const part = createLargeGraphGeometry(
    { ...whole.input, ties: ties.filter(({ type }) => type === "concern") },
    whole,
  );
  const curves = new Map(whole.ties.map(({ mark }) => [mark.id, mark.curve]));
  expect(part.ties.length).toBeGreaterThan(0);
  for (const { mark } of part.ties) expect(mark.curve).toEqual(curves.get(mark.id));
});
