import { forceCenter, forceLink, forceManyBody, forceSimulation, type SimulationNodeDatum } from "d3-force";
import Graph from "graphology";
import forceAtlas2 from "graphology-layout-forceatlas2";
import noverlap from "graphology-layout-noverlap";
import type { LayoutGraph } from "../../src/core/layout/layout";
import { createRandom } from "../../src/core/placing/random";

/** Places by somebody else's program, x and y interleaved, in a space of its own. `radii` are in px, as is what `intoFrame` answers. */
export type OtherLayout = (
  graph: LayoutGraph,
  radii: readonly number[],
  intoFrame: IntoFrame,
) => readonly number[];

/** Moves and scales places into the frame, both axes alike, so that nothing of the picture's shape is changed. */
export type IntoFrame = (places: readonly number[]) => readonly number[];

const iterations = 600;

/** The programs that ours is measured against, each as its documentation has it used. */
export const otherLayouts: Readonly<Record<string, OtherLayout>> = {
  "d3-force": runToRest,
  ForceAtlas2: (graph) => runForceAtlas2(graph),
  "ForceAtlas2 and noverlap": (graph, radii, intoFrame) => {
    const places = intoFrame(runForceAtlas2(graph));
    const drawn = createGraph(graph, (node) => ({
      x: places[2 * node] ?? 0,
      y: places[2 * node + 1] ?? 0,
      size: radii[node] ?? 1,
    }));
    return interleaved(graph, noverlap(drawn, { maxIterations: 500, settings: { margin: 2 } }));
  },
};

/** With d3's own forces and constants, as many ticks as it takes by itself. */
function runToRest(graph: LayoutGraph): readonly number[] {
  const nodes: SimulationNodeDatum[] = graph.nodes.map(() => ({}));
  const simulation = forceSimulation(nodes)
    .stop()
    .force("link", forceLink([...pairsOf(graph)]))
    .force("charge", forceManyBody())
    .force("centre", forceCenter(0, 0));
  while (simulation.alpha() >= simulation.alphaMin()) simulation.tick();
  return nodes.flatMap(({ x = 0, y = 0 }) => [x, y]);
}

/** With the settings that it infers from the size of the graph. */
function runForceAtlas2(graph: LayoutGraph): readonly number[] {
  const random = createRandom(1);
  const drawn = createGraph(graph, () => ({ x: random(), y: random() }));
  const settings = forceAtlas2.inferSettings(drawn);
  return interleaved(graph, forceAtlas2(drawn, { iterations, settings }));
}

function createGraph(graph: LayoutGraph, attributes: (node: number) => Record<string, number>): Graph {
  const drawn = new Graph({ type: "undirected" });
  for (const node of graph.nodes.keys()) drawn.addNode(node, attributes(node));
  for (const { source, target } of pairsOf(graph)) drawn.addEdge(source, target);
  return drawn;
}

function interleaved(
  { nodes }: LayoutGraph,
  places: Readonly<Record<string, { readonly x: number; readonly y: number }>>,
): readonly number[] {
  return nodes.flatMap((_, node) => [places[node]?.x ?? 0, places[node]?.y ?? 0]);
}

/** Each pair of tied actors once; new objects, since d3 rewrites what it is given. */
function pairsOf({ nodes, links }: LayoutGraph): Iterable<{ source: number; target: number }> {
  return new Map(
    links.map(({ source, target }) => [
      Math.min(source, target) * nodes.length + Math.max(source, target),
      { source, target },
    ]),
  ).values();
}
