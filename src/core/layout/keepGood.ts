import type { Place } from "../dossier/dossier";
import { isLargeGraph } from "../largeGraph/isLargeGraph";
import { createReference, createReferences, type Reference } from "../placing/references";
import { reflections, reflectToward } from "../placing/symmetries";
import { gapBetween, placeBody } from "../scene/body";
import { leastLength } from "../scene/faults";
import { hillClimb } from "./hillClimb";
import type { LayoutGraph } from "./layout";
import { createLayoutEvaluator, isGoodEnough } from "./layoutEvaluator";
import { placeNewcomers } from "./placeNewcomers";
import { resolveOverlaps } from "./resolveOverlaps";

/** Actors that stay where the reader has put them, by index. */
export type PinnedNodes = ReadonlyMap<number, Place>;

/** What is known of the actors' places: nothing of some. `returning`: who was not drawn a moment ago. */
export type Known = {
  readonly places: readonly (Place | undefined)[];
  readonly returning?: readonly number[];
  readonly pins: PinnedNodes;
};

/** The marks of two actors must not touch even where they are drawn as small as this, or one has to go elsewhere. */
const touching = 0.8;
const overlapRounds = 30;

/**
 * Returns a place for every actor, x and y interleaved, at once: pinned ones where they were put, known ones where they
 * were, those that come back where they were unless somebody else is there now, and newcomers where the drawing suffers
 * least.
 */
export function placeAll(
  graph: LayoutGraph,
  { places, returning = [], pins }: Known,
): Float64Array<ArrayBuffer> {
  const known = graph.nodes.map((_, node) => pins.get(node) ?? places[node]);
  const isTaken = (node: number) => {
    const own = known[node];
    if (own === undefined || pins.has(node)) return false;
    return createReferences(graph).some(({ frame }) => {
      const { bodies, metrics } = createReference(graph, frame, touching);
      const bodyOf = (index: number, { x, y }: Place) => {
        const body = bodies[index];
        return body && placeBody(body, x, y, frame, metrics);
      };
      const body = bodyOf(node, own);
      return known.some((place, other) => {
        const next = place === undefined || other === node ? undefined : bodyOf(other, place);
        return body !== undefined && next !== undefined && gapBetween(body, next) < 0;
      });
    });
  };
  for (const node of returning) if (isTaken(node)) known[node] = undefined;
  return placeNewcomers(graph, known);
}

/** Pins must not touch even where they are drawn as small as this, and what is tied needs room for its line. */
const pinned = 0.6;
const thickest = 4.75;
const lineGap = 6;

/** Pins of which none hides another: those that touch in some frame are moved apart, no further than need be. */
export function partPins(graph: LayoutGraph, pins: PinnedNodes): PinnedNodes {
  const nodes = [...pins.keys()].filter((node) => graph.nodes[node] !== undefined).sort((a, b) => a - b);
  if (nodes.length < 2 || isLargeGraph(graph.nodes.length, graph.links.length)) return pins;
  const places = Float64Array.from(nodes.flatMap((node) => placeInside(pins.get(node))));
  const references = createReferences(graph).map(({ frame }): Reference => {
    const reference = createReference(graph, frame, pinned);
    const bodies = nodes.flatMap((node) => reference.bodies[node] ?? []);
    return {
      ...reference,
      gap: 2,
      tiedGap: leastLength(thickest, false, reference.metrics) + 2 * lineGap,
      bodies,
    };
  });
  const isTied = (one: number, other: number) =>
    graph.links.some(
      ({ source, target }) =>
        (source === nodes[one] && target === nodes[other]) ||
        (source === nodes[other] && target === nodes[one]),
    );
  let isMoved = false;
  for (let round = 0; round < overlapRounds; round += 1) {
    if (!references.map((each) => resolveOverlaps(places, each, () => false, isTied)).includes(true)) break;
    isMoved = true;
  }
  if (!isMoved) return pins;
  return new Map(
    nodes.map((node, index) => [node, { x: places[2 * index] ?? 0, y: places[2 * index + 1] ?? 0 }]),
  );
}

/** A pin outside of the frame is drawn at its edge. */
function placeInside(place: Place | undefined): readonly [number, number] {
  const within = (value = 0.5) => Math.min(1, Math.max(0, value));
  return [within(place?.x), within(place?.y)];
}

/**
 * Keeps a picture good: answers `places` itself where they are not clearly worse than a `fresh` arrangement of the same
 * graph with the same pins; else the same picture with those actors moved that its faults concern; else the fresh one,
 * turned so that it is as like the old one as can be. Not for large graphs.
 */
export function* keepGood(
  graph: LayoutGraph,
  places: Float64Array,
  pins: PinnedNodes,
  fresh: ArrayLike<number>,
): Generator<void, Float64Array> {
  const { evaluate } = createLayoutEvaluator(graph);
  const isPinned = (node: number) => pins.has(node);
  const anew = yield* freshWithPins(graph, fresh, places, pins);
  yield;
  const verdict = evaluate(anew);
  if (isGoodEnough(evaluate(places), verdict, pins.size > 0)) return places;
  yield;
  const mended = yield* mend(graph, places, isPinned);
  return isGoodEnough(evaluate(mended), verdict, pins.size > 0) ? mended : anew;
}

/**
 * Returns a fresh arrangement, turned so that it is as like `others` as can be; with pins, so that it is best with these
 * actors where they were put, and others make room for them.
 */
export function* freshWithPins(
  graph: LayoutGraph,
  fresh: ArrayLike<number>,
  others: ArrayLike<number>,
  pins: PinnedNodes,
): Generator<void, Float64Array> {
  if (pins.size === 0) return reflectToward(fresh, others);
  const { score } = createLayoutEvaluator(graph);
  const turned = reflections(fresh);
  for (const places of turned) {
    for (const [node, { x, y }] of pins) if (graph.nodes[node] !== undefined) places.set([x, y], 2 * node);
  }
  const costs = turned.map((places) => score(places));
  yield;
  const best = turned[costs.indexOf(Math.min(...costs))] ?? Float64Array.from(fresh);
  return yield* mend(graph, best, (node) => pins.has(node));
}

const rounds = 3;
const steps = [0.16, 0.08, 0.04, 0.02];
/** Pairs of things compared in all, about: some 200 ms for a dossier of middling size. */
const affordable = 240_000;

/**
 * Moves those actors that the rule's breaches concern, and no others, to where the drawing is better. Actors that are
 * `fixed` stay; `first` are tried before all others.
 */
function* mend(
  graph: LayoutGraph,
  start: Float64Array,
  isFixed: (node: number) => boolean = () => false,
  first: readonly number[] = [],
): Generator<void, Float64Array> {
  const { score, nodesAtFault } = createLayoutEvaluator(graph);
  const work = Math.max(1, graph.links.length) * (graph.links.length + 2 * graph.nodes.length);
  let places = start;
  let cost = score(places);
  for (let round = 0; round < rounds; round += 1) {
    const concerned = [...new Set([...first, ...nodesAtFault(places)])].filter((node) => !isFixed(node));
    if (concerned.length === 0) break;
    const budget = Math.floor(affordable / rounds / work);
    const better = yield* hillClimb(places, score, { steps, budget, exchange: false, nodes: concerned });
    if (better.cost >= cost) break;
    ({ places, cost } = better);
  }
  return places;
}
