import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { relationTypes } from "../../../src/core/codebook/relationTypes";
import type { ActorId } from "../../../src/core/dossier/dossier";
import { filterTies, noFilter } from "../../../src/core/graph/filter";
import { createGraph } from "../../../src/core/graph/graph";
import { pointAt } from "../../../src/core/scene/curves";
import { partsOfTie } from "../../../src/core/scene/markAttributes";
import { arbitraryDossier } from "../../support/arbitraries";
import { builtInGraph } from "../../support/dossiers";
import { distanceToActor, draw, numbersIn, onCircle, pointsOf } from "./drawing";

const graph = builtInGraph();
const places = onCircle(graph);
const ties = filterTies(graph, noFilter);
const tieOf = (id: string) => ties.find((tie) => tie.id === id);

const frames = [
  { width: 876, height: 620 },
  { width: 390, height: 340 },
] as const;

describe.each(frames)("a scene of $width × $height px", (frame) => {
  const scene = draw(graph, places, { frame });
  const actor = (id: ActorId | undefined) => scene.actors.find((mark) => mark.id === id);

  test("has a mark for each actor that is a side, and each tie", () => {
    expect(scene.actors.map(({ id }) => id)).toEqual(graph.sides.map(({ id }) => id));
    expect(scene.ties.map(({ id }) => id)).toEqual(ties.map(({ id }) => id));
  });

  test("ends each tie just outside of its two actors, names included", () => {
    for (const { id, curve, head } of scene.ties) {
      const from = actor(tieOf(id)?.from);
      const to = actor(tieOf(id)?.to);
      if (from === undefined || to === undefined) throw new Error(id);
      for (const [end, free] of [
        [head?.[0] ?? curve.end, distanceToActor(to, head?.[0] ?? curve.end)],
        [curve.start, distanceToActor(from, curve.start)],
      ] as const) {
        expect(free, `${id} at ${end.x}, ${end.y}`).toBeGreaterThan(3.5);
        expect(free, `${id} at ${end.x}, ${end.y}`).toBeLessThan(8);
      }
    }
  });

  test("keeps the ends of ties apart where several meet at one actor", () => {
    const least = frame.width < 520 ? 6 : 9;
    for (const { id } of scene.actors) {
      const ends = scene.ties.flatMap((mark) => {
        const tie = tieOf(mark.id);
        if (tie?.from === id) return [mark.curve.start];
        return tie?.to === id ? [mark.head?.[0] ?? mark.curve.end] : [];
      });
      for (const [index, a] of ends.entries()) {
        for (const b of ends.slice(index + 1))
          expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(least);
      }
    }
  });

  const pairOf = (id: string) => [tieOf(id)?.from, tieOf(id)?.to].sort().join(" ");

  test("fans parallel ties out, those of one relation closer, none under the sign of another", () => {
    const between = { one: frame.width < 520 ? 8 : 10, several: frame.width < 520 ? 12 : 20 };
    let bundled = 0;
    for (const { id, type, curve } of scene.ties) {
      const own = pointAt(curve, 0.5);
      for (const other of scene.ties) {
        if (other.id === id || pairOf(other.id) !== pairOf(id)) continue;
        const middle = pointAt(other.curve, 0.5);
        const away = Math.hypot(own.x - middle.x, own.y - middle.y);
        expect(away).toBeGreaterThan(other.type === type ? between.one : between.several);
        const { centre, radius } = other.sign;
        const free = Math.min(...pointsOf(curve).map(({ x, y }) => Math.hypot(x - centre.x, y - centre.y)));
        expect(free).toBeGreaterThan(radius);
        if (other.type === type) bundled += 1;
      }
    }
    expect(bundled).toBeGreaterThan(0);
  });

  test("covers no line beside a tie that is selected and has the focus", () => {
    for (const mark of scene.ties) {
      const casing = Number(partsOfTie({ ...mark, emphasis: "selected" })["focus-casing"]?.["stroke-width"]);
      const middle = pointAt(mark.curve, 0.5);
      for (const other of scene.ties) {
        if (other.id === mark.id || pairOf(other.id) !== pairOf(mark.id)) continue;
        const away = Math.min(
          ...pointsOf(other.curve).map(({ x, y }) => Math.hypot(x - middle.x, y - middle.y)),
        );
        expect(away - other.width / 2, `${other.id} beside ${mark.id}`).toBeGreaterThan(casing / 2);
      }
    }
  });

  test("puts each sign on its own line, at 30 to 70 % of it", () => {
    for (const { id, curve, head, sign } of scene.ties) {
      const tip = head?.[0] ?? curve.end;
      const length = Math.hypot(tip.x - curve.start.x, tip.y - curve.start.y);
      const gone = Math.hypot(sign.centre.x - curve.start.x, sign.centre.y - curve.start.y) / length;
      const off = Math.min(
        ...Array.from({ length: 201 }, (_, index) => {
          const { x, y } = pointAt(curve, index / 200);
          return Math.hypot(x - sign.centre.x, y - sign.centre.y);
        }),
      );
      expect(off, id).toBeLessThan(2.5);
      expect(gone, id).toBeGreaterThan(0.27);
      expect(gone, id).toBeLessThan(0.73);
    }
  });

  test("gives every directed tie a head whose tip is where the tie ends, and no mutual one", () => {
    for (const { id, head } of scene.ties) expect(head === undefined, id).toBe(tieOf(id)?.mutual);
  });
});

describe("a filter", () => {
  test.each(relationTypes.map(({ id }) => id))("that hides %s moves nothing that stays", (hidden) => {
    const shown = filterTies(graph, { ...noFilter, hiddenTypes: [hidden] });
    const whole = draw(graph, places);
    const shownActors = new Set(shown.flatMap(({ from, to }) => [from, to]));
    const filtered = draw(graph, places, { ties: shown, shownActors });
    const remaining = new Set(shown.map(({ id }) => id));
    expect(filtered.ties).toEqual(whole.ties.filter(({ id }) => remaining.has(id)));
    expect(filtered.actors).toEqual(whole.actors.filter(({ id }) => shownActors.has(id)));
  });

  test("that leaves fewer passages of a tie makes it thinner, where it is", () => {
    const thinned = ties.map((tie) => ({ ...tie, support: tie.support.slice(0, 1) }));
    const before = draw(graph, places);
    const after = draw(graph, places, { ties: thinned });
    expect(after.ties.map(({ width }) => width)).toEqual(ties.map(() => 1.75));
    expect(after.ties.map(({ sign }) => sign)).toEqual(before.ties.map(({ sign }) => sign));
    expect(after.ties.map(({ curve }) => curve.start)).toEqual(before.ties.map(({ curve }) => curve.start));
  });
});

test("sizes actors by what is said of them, within the limits of the frame", () => {
  const { actors } = draw(graph, places, {
    passages: new Map(graph.sides.map(({ id }, index) => [id, 4 * index])),
  });
  const radii = actors.map(({ radius }) => radius);
  expect(radii).toEqual([...radii].sort((a, b) => a - b));
  expect(radii[0]).toBe(24);
  expect(radii.at(-1)).toBe(46);
});

test("sets a long name in several lines", () => {
  const [first, ...others] = graph.sides;
  if (first === undefined) throw new Error("no actors");
  const named = { ...first, name: { en: "Friendly countries in the Indo-Pacific" } };
  const scene = draw(graph, places, { actors: [named, ...others] });
  expect(scene.actors[0]?.nameLines).toEqual(["Friendly countries", "in the Indo-Pacific"]);
});

test("is the same for the same input", () => {
  expect(draw(graph, places)).toEqual(draw(graph, places));
});

const arbitraryFrame = fc.record({
  width: fc.integer({ min: 200, max: 2400 }),
  height: fc.integer({ min: 160, max: 1600 }),
});

test("has finite numbers only, whatever the places, the frame and the names", () => {
  fc.assert(
    fc.property(
      arbitraryDossier,
      fc.array(fc.oneof(fc.constantFrom(0, 0.5, 1, Number.NaN, -1e9, Number.POSITIVE_INFINITY), fc.double())),
      arbitraryFrame,
      (dossier, positions, frame) => {
        const any = createGraph(dossier);
        const ties = filterTies(any, noFilter);
        const [tie] = ties;
        const attention = {
          pointedTies: [],
          pointedActor: undefined,
          selectedTie: tie?.id,
          selectedActor: undefined,
        };
        const scene = draw(any, positions, { ties, frame, attention });
        expect(numbersIn(scene).every(Number.isFinite)).toBe(true);
        expect(scene.ties).toHaveLength(ties.length);
      },
    ),
    { numRuns: 50 },
  );
});

test("holds for one actor, for none, and for all at one point", () => {
  const lone = draw({ ...graph, sides: graph.sides.slice(0, 1) }, [0.5, 0.5]);
  expect(lone.actors).toHaveLength(1);
  expect(lone.ties).toEqual([]);
  expect(draw({ ...graph, sides: [] }, []).actors).toEqual([]);
  const heap = draw(
    graph,
    graph.sides.flatMap(() => [0.5, 0.5]),
  );
  expect(numbersIn(heap).every(Number.isFinite)).toBe(true);
});
