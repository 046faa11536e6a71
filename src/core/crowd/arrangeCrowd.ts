import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from "d3-force";
import { giveWay } from "../layout/giveWay";
import type { LayoutGraph } from "../layout/layout";
import { createRandom } from "../layout/random";
import { createNamedReferences, createReferences, type Reference } from "../layout/references";
import { stretched } from "../layout/turns";

const ticks = 90;
const ticksOfSlice = 4;
/** Of the simulation's own space. */
const distance = 60;
const charge = -220;
/** Rounds of pushing apart, in all frames by turns. */
const roundsForNames = 40;
const roundsForShapes = 100;
const roundsOfSlice = 12;
/** How evenly the actors are spread: 0 leaves the middle crowded and the edges empty, 1 forgets who is close to whom. */
const evenness = 0.6;

/**
 * Places for very many actors: x and y interleaved, 0 to 1, the same for the same dossier. One run of a force simulation in
 * which nobody overlaps, spread over the frame and set apart; crossings are beyond counting here. Some hundred ms.
 */
export function* createCrowdArrangement(graph: LayoutGraph): Generator<void, Float32Array<ArrayBuffer>> {
  const settled = yield* settleCrowd(graph);
  const places = stretched(spread(settled));
  // First the names of the most mentioned, as far as that goes; then that no shape lies on another, which always goes.
  yield* setApart(places, createNamedReferences(graph), roundsForNames);
  yield* setApart(places, createReferences(graph), roundsForShapes);
  return Float32Array.from(places);
}

function* setApart(places: Float64Array, references: readonly Reference[], rounds: number): Generator<void> {
  for (let round = 1; round <= rounds; round += 1) {
    const moved = references.map((reference) => giveWay(places, reference, () => false));
    if (!moved.includes(true)) return;
    if (round % roundsOfSlice === 0) yield;
  }
}

type Link = SimulationLinkDatum<SimulationNodeDatum> & { readonly ties: number };

function* settleCrowd(graph: LayoutGraph): Generator<void, Float64Array> {
  const random = createRandom(1);
  const extent = distance * Math.sqrt(graph.nodes.length);
  const nodes: SimulationNodeDatum[] = graph.nodes.map(() => ({
    x: (random() - 0.5) * extent,
    y: (random() - 0.5) * extent,
  }));
  const links = pairsOf(graph);
  const degrees = new Array<number>(nodes.length).fill(0);
  for (const { source, target } of links) {
    for (const end of [source, target] as number[]) degrees[end] = (degrees[end] ?? 0) + 1;
  }
  // d3's own strength, but for pairs with several ties, which are closer. Taken now: the simulation replaces indices by nodes.
  const strengths = links.map(
    ({ source, target, ties }) =>
      Math.sqrt(ties) / Math.max(1, Math.min(degrees[source as number] ?? 1, degrees[target as number] ?? 1)),
  );
  const simulation = forceSimulation(nodes)
    .stop()
    .randomSource(random)
    .force("charge", forceManyBody().strength(charge).theta(1.1))
    .force(
      "link",
      forceLink<SimulationNodeDatum, Link>(links)
        .distance(distance)
        .strength((_, index) => Math.min(1, strengths[index] ?? 0)),
    )
    .force("apart", forceCollide(distance / 3))
    .force("x", forceX(0).strength(0.05))
    .force("y", forceY(0).strength(0.05));
  for (let tick = 1; tick <= ticks; tick += 1) {
    simulation.alpha((1 - tick / (ticks + 1)) ** 2).tick();
    if (tick % ticksOfSlice === 0) yield;
  }
  return Float64Array.from(nodes.flatMap(({ x = 0, y = 0 }) => [x, y]));
}

/** Each pair of tied actors once, with how many ties there are between them. */
function pairsOf({ nodes, links }: LayoutGraph): Link[] {
  const pairs = new Map<number, Link>();
  for (const { source, target } of links) {
    const [low, high] = [Math.min(source, target), Math.max(source, target)];
    const key = low * nodes.length + high;
    pairs.set(key, { source: low, target: high, ties: (pairs.get(key)?.ties ?? 0) + 1 });
  }
  return [...pairs.values()];
}

/** On each axis, between where an actor is and where it would be if all stood at even distances. */
function spread(coordinates: Float64Array): Float64Array {
  const even = stretched(coordinates);
  const count = coordinates.length / 2;
  for (const axis of [0, 1]) {
    const order = Array.from({ length: count }, (_, node) => node).sort(
      (a, b) => (even[2 * a + axis] ?? 0) - (even[2 * b + axis] ?? 0) || a - b,
    );
    order.forEach((node, rank) => {
      const index = 2 * node + axis;
      even[index] = (1 - evenness) * (even[index] ?? 0) + (evenness * rank) / Math.max(1, count - 1);
    });
  }
  return even;
}
