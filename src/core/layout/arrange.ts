import { isLargeGraph } from "../largeGraph/isLargeGraph";
import { createReferences, type Reference } from "../placing/references";
import { rotations, stretched } from "../placing/symmetries";
import { arrangeLargeGraph } from "../stress/arrangeLargeGraph";
import { createCoarseCost } from "./coarseCost";
import { countPairs } from "./coarseTieCost";
import { createDrawnCost } from "./drawnCost";
import { type HillClimbOptions, hillClimb, type Scored } from "./hillClimb";
import type { LayoutGraph } from "./layout";
import { resolveOverlaps } from "./resolveOverlaps";
import { settle } from "./settle";

const roundsOfGiving = 60;

/**
 * Finds places for the actors of a dossier: x and y interleaved, 0 to 1. The same dossier gives the same places, bit for
 * bit.
 */
export function arrange(graph: LayoutGraph): Float32Array<ArrayBuffer> {
  const arranging = arrangementSteps(graph);
  for (;;) {
    const { done, value } = arranging.next();
    if (done) return value;
  }
}

/**
 * Returns the same in slices of some milliseconds, for whoever must not block. A simulation is settled from many starts,
 * turned and stretched; what looks best by its coarse cost is improved; what is best as drawn, in a wide frame, a narrow
 * one and a phone's at once, is improved again and answered.
 */
export function* arrangementSteps(graph: LayoutGraph): Generator<void, Float32Array<ArrayBuffer>> {
  if (isLargeGraph(graph.nodes.length, graph.links.length)) return yield* arrangeLargeGraph(graph);
  const effort = effortFor(graph);
  const references = createReferences(graph);
  const coarse = createCoarseCost(graph, references);
  const starts: Scored[] = [];
  for (let seed = 1; seed <= effort.starts; seed += 1) {
    const settled = yield* settle(graph, seed, effort.ticks, effort.ticksOfSlice);
    if (effort.coarseStarts === 0) return Float32Array.from(yield* setApart(stretched(settled), references));
    for (const places of rotations(settled)) starts.push({ places, cost: coarse(places) });
    yield;
  }
  const climbed: Scored[] = [];
  for (const { places } of best(starts, effort.coarseStarts)) {
    climbed.push(yield* hillClimb(places, coarse, effort.coarse));
  }
  const drawing = createDrawnCost(graph, references, coarse);
  const drawn: Scored[] = [];
  for (const { places } of best(climbed, effort.drawn)) {
    drawn.push({ places, cost: drawing(places) });
    yield;
  }
  const [winner] = best(drawn, 1);
  if (winner === undefined) return new Float32Array();
  const { places } = yield* hillClimb(winner.places, drawing, effort.drawing);
  const apart = yield* setApart(Float64Array.from(places), references);
  // Where there is no room for all, pushing does more harm than good.
  return Float32Array.from(drawing(apart) <= drawing(places) ? apart : places);
}

function best(all: readonly Scored[], count: number): readonly Scored[] {
  return [...all].sort((a, b) => a.cost - b.cost).slice(0, count);
}

/** Sees to it that no actor overlaps another in any of the frames, as far as there is room for all. */
function* setApart(places: Float64Array, references: readonly Reference[]): Generator<void, Float64Array> {
  for (let round = 0; round < roundsOfGiving; round += 1) {
    const moved = references.map((reference) => resolveOverlaps(places, reference, () => false));
    if (!moved.includes(true)) break;
    yield;
  }
  return places;
}

/** How much work the layout of a dossier is given. */
type Effort = {
  readonly starts: number;
  readonly ticks: number;
  readonly ticksOfSlice: number;
  /** How many layouts are improved by their coarse cost, none for a graph too large to be scored; and how. */
  readonly coarseStarts: number;
  readonly coarse: HillClimbOptions;
  /** How many of these are drawn; the best is improved as a drawing. */
  readonly drawn: number;
  readonly drawing: HillClimbOptions;
};

/**
 * What is good is found among many layouts, and a small dossier can afford them: about 100 ms for ten actors. What it
 * costs to score one grows with the square of actors and ties, so that a large dossier gets fewer, and one of more than a
 * hundred actors or so the first that comes to rest.
 */
function effortFor(graph: LayoutGraph): Effort {
  const nodes = graph.nodes.length;
  const pairs = countPairs(graph).length;
  const coarseWork = nodes * nodes + pairs * (pairs + 2 * nodes);
  const drawingWork = Math.max(1, graph.links.length) * (graph.links.length + 2 * nodes);
  const coarseBudget = Math.floor(coarseWorkAffordable / Math.max(1, coarseWork));
  const isLarge = coarseBudget < moves * nodes;
  const scoresOfClimb = steps.length * nodes * (moves + nodes / 2);
  const coarseStarts = isLarge ? 0 : Math.min(5, Math.ceil(coarseBudget / Math.max(1, scoresOfClimb)));
  const drawingBudget = Math.min(60, Math.floor(drawingsAffordable / drawingWork));
  return {
    starts: isLarge ? 1 : Math.max(1, Math.min(6, Math.floor(240 / nodes))),
    ticks: isLarge ? 120 : 30 + nodes,
    ticksOfSlice: Math.max(1, Math.floor(600 / Math.max(1, nodes))),
    coarseStarts,
    coarse: {
      steps,
      budget: Math.floor(coarseBudget / Math.max(1, coarseStarts)),
      exchange: true,
    },
    drawn: drawingBudget === 0 ? 1 : 4,
    drawing: { steps: [0.05, 0.03, 0.02], budget: drawingBudget, exchange: false },
  };
}

/** Of a climb, in shares of the frame; and the places around it that an actor is tried at in one round. */
const steps = [0.25, 0.12, 0.08, 0.05];
const moves = 8;
/** In pairs of things compared: some 300 ms for a dossier of middling size. */
const coarseWorkAffordable = 30_000_000;
const drawingsAffordable = 120_000;
