import { createReference, createReferences, type Reference } from "../placing/references";
import { placeBody } from "../scene/body";
import { drawingFaultsOf, type Fault, wantingIn } from "../scene/faults";
import type { Frame } from "../scene/frame";
import { routeTies } from "../scene/routes";
import { largestShrink } from "../scene/shrink";
import { widthOf } from "../scene/strokes";
import { createCoarseCost, type LayoutCost } from "./coarseCost";
import { createDrawnCost } from "./drawnCost";
import type { LayoutGraph } from "./layout";

/** How good a picture is: what its faults cost, and how large its marks can be drawn in each reference frame, up to 1. */
export type LayoutQuality = { readonly cost: number; readonly shrinks: readonly number[] };

/** Evaluates the pictures of one graph. */
export type LayoutEvaluator = {
  readonly score: LayoutCost;
  readonly evaluate: (places: ArrayLike<number>) => LayoutQuality;
  /** Actors that the rule's breaches concern in a frame of the references at full size, the most concerned first. */
  readonly nodesAtFault: (places: ArrayLike<number>) => readonly number[];
};

/**
 * A picture may cost so much more than a fresh one, in shares and in crossings, and its marks may be so much smaller. More
 * where the reader has put actors somewhere: nothing runs away from a hand that puts one thing in order.
 */
const tolerances = {
  free: { cost: 1.5, crossings: 4, shrink: 0.8 },
  pinned: { cost: 3, crossings: 12, shrink: 0.7 },
};

/** Returns whether a picture is not clearly worse than a fresh one of the same graph; `isPinned`: with the same pins. */
export function isGoodEnough(own: LayoutQuality, fresh: LayoutQuality, isPinned: boolean): boolean {
  const tolerance = isPinned ? tolerances.pinned : tolerances.free;
  return (
    own.cost <= tolerance.cost * fresh.cost + tolerance.crossings &&
    own.shrinks.every((shrink, index) => shrink >= tolerance.shrink * (fresh.shrinks[index] ?? 0))
  );
}

/** Creates an evaluator of a graph's pictures; not for large graphs. */
export function createLayoutEvaluator(graph: LayoutGraph): LayoutEvaluator {
  const references = createReferences(graph);
  const score = createDrawnCost(graph, references, createCoarseCost(graph, references));
  return {
    score,
    evaluate: (places) => ({
      cost: score(Float64Array.from(places)),
      shrinks: references.map(({ frame }) => shrinkIn(graph, frame, places)),
    }),
    nodesAtFault: (places) => {
      const counts = new Map<number, number>();
      for (const reference of references) {
        for (const { nodes, by } of faultsIn(graph, reference, places)) {
          for (const node of nodes) counts.set(node, (counts.get(node) ?? 0) + by);
        }
      }
      return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([node]) => node);
    },
  };
}

/** How large the marks of a picture can be drawn in a frame so that it breaks no rule: a share of the usual, up to 1. */
function shrinkIn(graph: LayoutGraph, frame: Frame, places: ArrayLike<number>): number {
  return largestShrink((shrink) => wantingIn(faultsIn(graph, createReference(graph, frame, shrink), places)));
}

/** The breaches of the rule in a frame. */
function faultsIn(
  { links }: LayoutGraph,
  { frame, metrics, bodies: all }: Reference,
  places: ArrayLike<number>,
): readonly Fault[] {
  const bodies = all.map((body, index) =>
    placeBody(body, places[2 * index] ?? 0, places[2 * index + 1] ?? 0, frame, metrics),
  );
  const curves = routeTies(bodies, links, metrics, { x: frame.width / 2, y: frame.height / 2 });
  const widths = links.map(({ passages }) => widthOf(passages) * metrics.unit);
  return drawingFaultsOf({ bodies, links, widths, curves, metrics });
}
