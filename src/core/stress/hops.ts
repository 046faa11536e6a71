import type { LayoutGraph } from "../layout/layout";

/** Who is tied to whom, and how many ties apart any two actors are. */
export type Hops = {
  /** Of each node the nodes that it is tied to, each once. */
  readonly neighbours: readonly (readonly number[])[];
  /**
   * Of a node, how many ties away each node is. Nodes that no ties join are as far apart as the middles of their parts
   * would be if the parts stood side by side.
   */
  readonly from: (node: number) => Uint8Array;
};

/** Ties between the rims of two parts that stand side by side. */
const between = 1;
/** What is farther counts as no farther: a distance is a byte. */
const farthest = 255;

/** Counts the ties between nodes, breadth first. Parallel ties count once. */
export function createHops({ nodes, links }: LayoutGraph): Hops {
  const sets = nodes.map(() => new Set<number>());
  for (const { source, target } of links) {
    if (source === target) continue;
    sets[source]?.add(target);
    sets[target]?.add(source);
  }
  const neighbours = sets.map((set) => [...set]);
  const radii = radiiOfParts(neighbours);
  const count = (start: number) => {
    const hops = countFrom(neighbours, start);
    const own = radii[start] ?? 0;
    return Uint8Array.from(hops, (hop, node) =>
      Math.min(farthest, hop < 0 ? own + (radii[node] ?? 0) + between : hop),
    );
  };
  const kept: (Uint8Array | undefined)[] = [];
  return {
    neighbours,
    from: (node) => {
      const known = kept[node] ?? count(node);
      kept[node] = known;
      return known;
    },
  };
}

/** -1 for nodes that cannot be reached. */
function countFrom(neighbours: Hops["neighbours"], start: number): Float32Array {
  const hops = new Float32Array(neighbours.length).fill(-1);
  hops[start] = 0;
  const queue = [start];
  for (const node of queue) {
    for (const next of neighbours[node] ?? []) {
      if ((hops[next] ?? 0) >= 0) continue;
      hops[next] = (hops[node] ?? 0) + 1;
      queue.push(next);
    }
  }
  return hops;
}

/** Of each node, half of the distance across its part: from some node to the farthest, and from there to the farthest. */
function radiiOfParts(neighbours: Hops["neighbours"]): Float32Array {
  const radii = new Float32Array(neighbours.length).fill(-1);
  for (let start = 0; start < neighbours.length; start += 1) {
    if ((radii[start] ?? 0) >= 0) continue;
    const part = countFrom(neighbours, start);
    const rim = part.reduce((far, hop, node) => (hop > (part[far] ?? 0) ? node : far), start);
    const radius = Math.max(...countFrom(neighbours, rim)) / 2;
    part.forEach((hop, node) => {
      if (hop >= 0) radii[node] = radius;
    });
  }
  return radii;
}
