import { countPairs } from "./coarseTieCost";
import type { HillClimbOptions } from "./hillClimb";
import type { LayoutGraph } from "./layout";

/** How much work the layout of a dossier is given. */
export type Effort = {
  readonly starts: number;
  readonly ticks: number;
  readonly ticksOfSlice: number;
  /** How many layouts are improved by their coarse cost, none for a graph too large to be judged; and how. */
  readonly coarseStarts: number;
  readonly coarse: HillClimbOptions;
  /** How many of these are drawn; the best is improved as a drawing. */
  readonly drawn: number;
  readonly drawing: HillClimbOptions;
};

/**
 * What is good is found among many layouts, and a small dossier can afford them: about 100 ms for ten actors. What it
 * costs to judge one grows with the square of actors and ties, so that a large dossier gets fewer, and one of more than a
 * hundred actors or so the first that comes to rest.
 */
export function effortFor(graph: LayoutGraph): Effort {
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
