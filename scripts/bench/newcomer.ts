import { createGraph } from "../../src/core/graph/graph";
import { arrange } from "../../src/core/layout/arrange";
import { createLayoutGraph } from "../../src/core/layout/createLayoutGraph";
import { placeNewcomers } from "../../src/core/layout/placeNewcomers";
import { largeDossier, largeSize } from "../../tests/support/largeDossier";
import { type Row, row } from "./table";

const sizes = [
  { ties: 250, actors: 60 },
  { ties: 1000, actors: 150 },
  { ties: 5000, actors: 190 },
];

/** How long the processor is busy to find a place for one actor among very many that keep theirs, another one in each run. */
export function newcomerRows(runs: number): readonly Row[] {
  return sizes.map((size) => {
    const graph = createLayoutGraph(
      createGraph(largeDossier({ ...largeSize, ...size, claims: 2 * size.ties })),
    );
    const home = arrange(graph);
    const times = Array.from({ length: runs + 1 }, (_, run) => {
      const newcomer = (run * 7) % graph.nodes.length;
      const known = graph.nodes.map((__, node) =>
        node === newcomer ? undefined : { x: home[2 * node] ?? 0.5, y: home[2 * node + 1] ?? 0.5 },
      );
      const before = process.cpuUsage();
      placeNewcomers(graph, known);
      return process.cpuUsage(before).user / 1000;
    });
    // The first is the warm-up.
    return row(`place for one newcomer among ${size.ties} ties, CPU`, times.slice(1), "ms", { most: 100 });
  });
}
