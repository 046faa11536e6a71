import { hillClimb } from "./hillClimb";
import type { LayoutGraph } from "./layout";
import { createLayoutEvaluator } from "./layoutEvaluator";

const rounds = 3;
const steps = [0.16, 0.08, 0.04, 0.02];
/** Pairs of things compared in all, about: some 200 ms for a dossier of middling size. */
const affordable = 240_000;

/**
 * Moves those actors that the rule's breaches concern, and no others, to where the drawing is better. Actors that are
 * `fixed` stay; `first` are tried before all others.
 */
export function* mend(
  graph: LayoutGraph,
  start: Float64Array,
  isFixed: (node: number) => boolean = () => false,
  first: readonly number[] = [],
): Generator<void, Float64Array> {
  const { score, guilty } = createLayoutEvaluator(graph);
  const work = Math.max(1, graph.links.length) * (graph.links.length + 2 * graph.nodes.length);
  let places = start;
  let cost = score(places);
  for (let round = 0; round < rounds; round += 1) {
    const concerned = [...new Set([...first, ...guilty(places)])].filter((node) => !isFixed(node));
    if (concerned.length === 0) break;
    const budget = Math.floor(affordable / rounds / work);
    const better = yield* hillClimb(places, score, { steps, budget, exchange: false, nodes: concerned });
    if (better.cost >= cost) break;
    ({ places, cost } = better);
  }
  return places;
}
