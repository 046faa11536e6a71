import { isLargeGraph } from "../largeGraph/isLargeGraph";
import { createReferences, type Reference } from "../placing/references";
import { rotations, stretched } from "../placing/rotations";
import { arrangeLargeGraph } from "../stress/arrangeLargeGraph";
import { createCoarseCost } from "./coarseCost";
import { createDrawnCost } from "./drawnCost";
import { effortFor } from "./effort";
import { hillClimb, type Scored } from "./hillClimb";
import type { LayoutGraph } from "./layout";
import { resolveOverlaps } from "./resolveOverlaps";
import { settle } from "./settle";

const roundsOfGiving = 60;

/** Places for the actors of a dossier: x and y interleaved, 0 to 1. The same dossier gives the same places, bit for bit. */
export function arrange(graph: LayoutGraph): Float32Array<ArrayBuffer> {
  const arranging = arrangementSteps(graph);
  for (;;) {
    const { done, value } = arranging.next();
    if (done) return value;
  }
}

/**
 * The same in slices of some milliseconds, for whoever must not block. A simulation is settled from many starts, turned
 * and stretched; what looks best by its coarse cost is improved; what is best as drawn, in a wide frame, a narrow one and a
 * phone's at once, is improved again and answered.
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
