import { expect, test } from "vitest";
import { arrange } from "../../../src/core/layout/arrange";
import { createLayoutGraph } from "../../../src/core/layout/createLayoutGraph";
import { metricsOf, placeOf, pointOf, spreadFrame, spreadMetrics } from "../../../src/core/scene/frame";
import { builtInGraph } from "../../support/dossiers";
import { draw } from "./drawing";

const graph = builtInGraph();
const positions = arrange(createLayoutGraph(graph));

test("spread, every actor is so many times as far from the top left, and no smaller", () => {
  const [plain, spread] = [draw(graph, positions), draw(graph, positions, { spread: 3 })];
  for (const [index, actor] of plain.actors.entries()) {
    const other = spread.actors[index];
    expect(other?.centre.x).toBeCloseTo(3 * actor.centre.x, 6);
    expect(other?.centre.y).toBeCloseTo(3 * actor.centre.y, 6);
    expect(other?.radius).toBeGreaterThanOrEqual(actor.radius);
    expect(other?.radius).toBeLessThan(2 * actor.radius);
  }
  for (const [index, tie] of plain.ties.entries()) {
    expect(spread.ties[index]?.sign.radius).toBeLessThan(2 * tie.sign.radius);
  }
});

test("a point of a spread frame is at the place that was put there", () => {
  const frame = { width: 876, height: 620 };
  const metrics = spreadMetrics(metricsOf(frame, 7), 2.5);
  const place = { x: 0.3, y: 0.8 };
  const point = pointOf(place, spreadFrame(frame, 2.5), metrics);
  const back = placeOf(point, spreadFrame(frame, 2.5), metrics);
  expect(back.x).toBeCloseTo(place.x, 9);
  expect(back.y).toBeCloseTo(place.y, 9);
});
