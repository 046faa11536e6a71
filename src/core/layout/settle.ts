import {
  type Force,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from "d3-force";
import { createRandom } from "../placing/random";
import type { LayoutGraph } from "./layout";

/** Of the simulation's own space: about how far tied actors are from each other. */
const distance = 150;
const charge = -900;
/** With no more actors than this, it is cheaper to compare each with each than to build a tree of them at every tick. */
const few = 40;

/**
 * Runs a force simulation from a random start to its rest: x and y interleaved, in a space of its own. The same seed gives
 * the same places. Stops after each slice of ticks for whoever runs it to draw breath.
 */
export function* settle(
  graph: LayoutGraph,
  seed: number,
  ticks: number,
  ticksOfSlice: number,
): Generator<void, Float64Array> {
  const random = createRandom(seed);
  const extent = distance * Math.sqrt(graph.nodes.length);
  // Places are given, since d3's own are computed with sines, whose last digit differs from engine to engine.
  const nodes: SimulationNodeDatum[] = graph.nodes.map(() => ({
    x: (random() - 0.5) * extent,
    y: (random() - 0.5) * extent,
  }));
  const links = forceLink<SimulationNodeDatum, SimulationLinkDatum<SimulationNodeDatum>>(pairsOf(graph));
  const simulation = forceSimulation(nodes)
    .stop()
    .randomSource(random)
    .force("charge", nodes.length > few ? forceManyBody().strength(charge) : createRepulsion())
    .force("link", links.distance(distance))
    .force("x", forceX(0).strength(0.06))
    .force("y", forceY(0).strength(0.06));
  for (let tick = 1; tick <= ticks; tick += 1) {
    simulation.alpha((1 - tick / (ticks + 1)) ** 2).tick();
    if (tick % ticksOfSlice === 0) yield;
  }
  return Float64Array.from(nodes.flatMap(({ x = 0, y = 0 }) => [x, y]));
}

/** d3's many-body force, each with each. */
function createRepulsion(): Force<SimulationNodeDatum, undefined> {
  let nodes: SimulationNodeDatum[] = [];
  const force = (alpha: number) => {
    for (const a of nodes) {
      for (const b of nodes) {
        const dx = (b.x ?? 0) - (a.x ?? 0);
        const dy = (b.y ?? 0) - (a.y ?? 0);
        const share = (charge * alpha) / Math.max(1, dx * dx + dy * dy);
        a.vx = (a.vx ?? 0) + dx * share;
        a.vy = (a.vy ?? 0) + dy * share;
      }
    }
  };
  return Object.assign(force, {
    initialize: (given: SimulationNodeDatum[]) => {
      nodes = given;
    },
  });
}

/** Each pair of tied actors once; new objects, since the simulation rewrites what it is given. */
function pairsOf({ nodes, links }: LayoutGraph): SimulationLinkDatum<SimulationNodeDatum>[] {
  const pairs = new Map(
    links.map(({ source, target }) => [
      Math.min(source, target) * nodes.length + Math.max(source, target),
      { source, target },
    ]),
  );
  return [...pairs.values()];
}
