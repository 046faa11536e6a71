import type { Reference } from "../placing/references";
import { type Body, gapBetween, placeBody } from "../scene/body";
import { distanceToLine } from "../scene/clearance";
import { distance, flattenCurve, type Line } from "../scene/curves";
import { routeTies } from "../scene/routes";
import type { Curve } from "../scene/scene";
import { costOfSigns } from "../scene/signPlaces";
import { widthOf } from "../scene/strokes";
import type { LayoutCost } from "./coarseCost";
import { countCrossings } from "./crossings";
import type { LayoutGraph } from "./layout";

/** What a fault costs; the unit is one crossing of two ties. */
const price = {
  crossing: 1,
  sign: 0.6,
  overActor: 25,
  nearActor: 2,
  actorsOverlap: 40,
  actorsNear: 2,
  shortTie: 3,
};
const pieces = 12;

/** Of the coarse cost, which also knows of narrow angles and of room that is badly used. */
const coarseShare = 0.4;

/** Scores a layout by the drawing it gives in each reference frame, and by its coarse cost. */
export function createDrawnCost(
  graph: LayoutGraph,
  references: readonly Reference[],
  coarse: LayoutCost,
): LayoutCost {
  const widths = graph.links.map(({ passages }) => widthOf(passages));
  return (places, limit = Number.POSITIVE_INFINITY) => {
    let cost = coarseShare * coarse(places, limit / coarseShare);
    for (const reference of references) {
      if (cost > limit) return cost;
      cost += costInFrame(graph, widths, reference, places, limit - cost);
    }
    return cost;
  };
}

function costInFrame(
  { links }: LayoutGraph,
  widths: readonly number[],
  { frame, metrics, bodies }: Reference,
  places: Float64Array,
  limit: number,
): number {
  const { phone } = metrics;
  const placed = bodies.map((body, index) =>
    placeBody(body, places[2 * index] ?? 0, places[2 * index + 1] ?? 0, frame, metrics),
  );
  let cost = costOfGaps(placed, phone ? 14 : 32);
  if (cost > limit) return cost;
  const curves = routeTies(placed, links, metrics, { x: frame.width / 2, y: frame.height / 2 });
  const lines = curves.map((curve) => flattenCurve(curve, pieces));
  cost +=
    costOfLengths(curves, phone ? 44 : 84) + costOfForeign(placed, links, lines, widths, phone ? 11 : 18);
  if (cost > limit) return cost;
  cost += price.crossing * countCrossings(lines);
  if (cost > limit) return cost;
  return (
    cost + price.sign * costOfSigns({ curves, lines, widths, bodies: placed, radius: metrics.signRadius })
  );
}

function costOfGaps(bodies: readonly Body[], wanted: number): number {
  let cost = 0;
  bodies.forEach((a, index) => {
    for (let other = index + 1; other < bodies.length; other += 1) {
      const b = bodies[other];
      if (b === undefined) continue;
      const free = gapBetween(a, b);
      if (free < wanted) cost += (price.actorsNear * (wanted - free)) / wanted;
      if (free < 0) cost += price.actorsOverlap * (0.2 - free / wanted);
    }
  });
  return cost;
}

/** Lines that run over or near actors that are not their ends. */
function costOfForeign(
  bodies: readonly Body[],
  links: LayoutGraph["links"],
  lines: readonly Line[],
  widths: readonly number[],
  wanted: number,
): number {
  let cost = 0;
  lines.forEach((line, index) => {
    const link = links[index];
    bodies.forEach((body, node) => {
      if (node === link?.source || node === link?.target) return;
      const free = distanceToLine(body, line, wanted + 8) - (widths[index] ?? 0) / 2;
      if (free >= wanted) return;
      cost += (price.nearActor * (wanted - free)) / wanted;
      if (free < wanted / 2) cost += price.overActor * (0.5 - free / wanted);
    });
  });
  return cost;
}

function costOfLengths(curves: readonly Curve[], wanted: number): number {
  let cost = 0;
  for (const { start, end } of curves) {
    const length = distance(start, end);
    if (length < wanted) cost += (price.shortTie * (wanted - length)) / wanted;
  }
  return cost;
}
