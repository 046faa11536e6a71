import type { Place } from "../dossier/dossier";
import { isLargeGraph } from "../largeGraph/isLargeGraph";
import { createReferences } from "../placing/references";
import { createLargeGraphPlacing } from "../stress/placeInLargeGraph";
import { createCoarseCost } from "./coarseCost";
import type { LayoutGraph } from "./layout";

/** Places that a newcomer is tried at, across and down. */
const columns = 13;
const rows = 9;
/** Comparisons that one newcomer may cost; a large map is tried at fewer places. */
const affordable = 8_000_000;

/**
 * Returns a place for every actor, x and y interleaved, where those that have one keep it to the letter: each newcomer, the
 * one with the most ties to what is there first, goes where the drawing suffers least. `known` is in the order of the
 * nodes.
 */
export function placeNewcomers(
  graph: LayoutGraph,
  known: readonly (Place | undefined)[],
): Float64Array<ArrayBuffer> {
  const placed = new Map<number, Place>();
  known.forEach((place, node) => {
    if (place !== undefined) placed.set(node, place);
  });
  const waiting = new Set([...graph.nodes.keys()].filter((node) => !placed.has(node)));
  const placeOf = isLargeGraph(graph.nodes.length, graph.links.length)
    ? createLargeGraphPlacing(graph)
    : (node: number) => bestPlace(graph, node, placed);
  while (waiting.size > 0) {
    const node = mostTied(graph, waiting, placed);
    waiting.delete(node);
    placed.set(node, placeOf(node, placed));
  }
  return Float64Array.from([...graph.nodes.keys()].flatMap((node) => coordinates(placed.get(node))));
}

function mostTied(
  { links }: LayoutGraph,
  waiting: ReadonlySet<number>,
  placed: ReadonlyMap<number, Place>,
): number {
  const ties = new Map([...waiting].map((node) => [node, 0]));
  for (const { source, target } of links) {
    for (const [one, other] of [
      [source, target],
      [target, source],
    ] as const) {
      if (placed.has(other) && ties.has(one)) ties.set(one, (ties.get(one) ?? 0) + 1);
    }
  }
  return [...ties].reduce((best, next) => (next[1] > best[1] ? next : best))[0];
}

function bestPlace(graph: LayoutGraph, newcomer: number, placed: ReadonlyMap<number, Place>): Place {
  const there = [...placed.keys(), newcomer];
  const part = partOf(graph, there);
  const score = createCoarseCost(part, createReferences(part));
  const places = Float64Array.from(there.flatMap((node) => coordinates(placed.get(node))));
  const at = 2 * (there.length - 1);
  let best: Place = { x: 0.5, y: 0.5 };
  let least = Number.POSITIVE_INFINITY;
  for (const place of candidates(part)) {
    places.set([place.x, place.y], at);
    const cost = score(places, least);
    if (cost < least) {
      least = cost;
      best = place;
    }
  }
  return best;
}

/** The middle first: of places that are as good, the first is taken. */
function candidates({ nodes, links }: LayoutGraph): readonly Place[] {
  const work = 3 * (nodes.length ** 2 + links.length ** 2);
  const share = Math.min(1, Math.sqrt(affordable / work / (columns * rows)));
  const across = Math.max(3, Math.round(columns * share));
  const down = Math.max(3, Math.round(rows * share));
  const far = ({ x, y }: Place) => (x - 0.5) ** 2 + (y - 0.5) ** 2;
  return Array.from({ length: across * down }, (_, index) => ({
    x: (index % across) / (across - 1),
    y: Math.floor(index / across) / (down - 1),
  })).sort((a, b) => far(a) - far(b));
}

/** The graph between some of its nodes, which are numbered anew in their order. */
function partOf({ nodes, links }: LayoutGraph, kept: readonly number[]): LayoutGraph {
  const numbers = new Map(kept.map((node, index) => [node, index]));
  return {
    nodes: kept.flatMap((node) => nodes[node] ?? []),
    links: links.flatMap((link) => {
      const [source, target] = [numbers.get(link.source), numbers.get(link.target)];
      return source === undefined || target === undefined ? [] : [{ ...link, source, target }];
    }),
  };
}

const coordinates = (place: Place | undefined): readonly [number, number] =>
  place === undefined ? [0.5, 0.5] : [place.x, place.y];
