import { describe, expect, test } from "vitest";
import { filterTies, noFilter } from "../../../src/core/graph/filter";
import { arrange } from "../../../src/core/layout/arrange";
import { createLayoutGraph } from "../../../src/core/layout/createLayoutGraph";
import { estimateWidth } from "../../../src/core/scene/names";
import { builtInGraph } from "../../support/dossiers";
import { boxOf, distanceToActor, draw, gapBetween, pointsOf } from "./drawing";

const graph = builtInGraph();
const positions = arrange(createLayoutGraph(graph));
const ties = new Map(filterTies(graph, noFilter).map((tie) => [tie.id, tie]));

/** The map at 1440 px, at 1920 with one text and with two, and on phones. */
const frames = [
  [876, 620],
  [876, 560],
  [832, 800],
  [640, 800],
  [390, 420],
  [390, 340],
  [358, 330],
] as const;

/** A browser's own widths differ from the estimate: real names may be a little wider. */
const measure = (text: string, size: number) => 1.03 * estimateWidth(text) * size;

describe.each(["en", "ar"] as const)("the built-in dossier, drawn in %s", (language) => {
  describe.each(frames)("in a frame of %i × %i px", (width, height) => {
    const { actors, ties: marks } = draw(graph, positions, { frame: { width, height }, language, measure });

    test("no line runs through or close by an actor that is not its end", () => {
      for (const { id, curve, width: stroke } of marks) {
        for (const actor of actors) {
          const tie = ties.get(id);
          if (tie?.from === actor.id || tie?.to === actor.id) continue;
          const free = Math.min(...pointsOf(curve).map((point) => distanceToActor(actor, point)));
          expect(free - stroke / 2, `${id} by ${actor.id}`).toBeGreaterThanOrEqual(6);
        }
      }
    });

    test("actors and their names keep apart and inside the frame", () => {
      for (const [index, actor] of actors.entries()) {
        const box = boxOf(actor);
        expect(box.x, actor.id).toBeGreaterThanOrEqual(0);
        expect(box.y, actor.id).toBeGreaterThanOrEqual(0);
        expect(box.x + box.width, actor.id).toBeLessThanOrEqual(width);
        expect(box.y + box.height, actor.id).toBeLessThanOrEqual(height);
        for (const other of actors.slice(index + 1)) {
          expect(gapBetween(box, boxOf(other)), `${actor.id}, ${other.id}`).toBeGreaterThanOrEqual(6);
        }
      }
    });

    test("no sign covers another sign, nor an actor", () => {
      for (const [index, { id, sign }] of marks.entries()) {
        for (const { id: otherId, sign: other } of marks.slice(index + 1)) {
          const apart = Math.hypot(sign.centre.x - other.centre.x, sign.centre.y - other.centre.y);
          expect(apart - sign.radius - other.radius, `${id}, ${otherId}`).toBeGreaterThan(0);
        }
        for (const actor of actors) {
          expect(distanceToActor(actor, sign.centre), `${id} by ${actor.id}`).toBeGreaterThan(sign.radius);
        }
      }
    });

    test("the drawing fills its frame", () => {
      const { x, y } = { x: actors.map(({ centre }) => centre.x), y: actors.map(({ centre }) => centre.y) };
      const padding = width < 520 ? { x: 96, y: 66 } : { x: 200, y: 120 };
      expect(Math.max(...x) - Math.min(...x)).toBeGreaterThan(0.9 * (width - padding.x));
      expect(Math.max(...y) - Math.min(...y)).toBeGreaterThan(0.9 * (height - padding.y));
    });
  });
});
