import type { LayoutGraph } from "../layout/layout";
import { createRandom } from "../placing/random";
import { rotations } from "../placing/symmetries";
import { neighbourhoodPreservation, stressOf } from "./arrangementQuality";
import { gatherNeighbours } from "./gatherNeighbours";
import { createHops, type Hops } from "./hops";
import { reduceStress } from "./reduceStress";
import { createCollisionFrames, setApart } from "./setApart";

/** Pairs of actors that may be looked at in all starts; and no more starts than so many. */
const affordable = 24_000;
const mostStarts = 4;
/** What a kept neighbour is worth in stress, when starts are compared. */
const worthOfNeighbours = 0.2;
/** Width of the picture for its height: between those of the frames that it has to serve. */
const aspect = 1.2;
/** Rounds of pushing apart, in all frames by turns. */
const mostRounds = 1_000;
/** After so many, those that are left are in a jam. */
const roundsBeforeJam = 150;
const roundsOfSlice = 12;

type Filled = { readonly places: Float64Array; readonly sides: readonly [number, number] };

/**
 * Computes places for very many actors: x and y interleaved, 0 to 1, the same for the same dossier. Actors are about as far
 * apart as there are ties between them, those tied to each other are near, the frame is filled, and no shape lies on another
 * in any of the frames; crossings are beyond counting here. Some hundred ms.
 */
export function* arrangeLargeGraph(graph: LayoutGraph): Generator<void, Float32Array<ArrayBuffer>> {
  const hops = createHops(graph);
  const rooms = createCollisionFrames(graph);
  const order = Int32Array.from(graph.nodes.keys());
  const { places, sides } = fill(yield* bestStart(hops), hops);
  const apart = (isJam = false) =>
    rooms.map((room) => setApart(places, sides, room, order, isJam)).includes(true);
  const keep = () => {
    places.forEach((place, index) => {
      places[index] = Math.min(sides[index % 2] ?? 1, Math.max(0, place));
    });
    apart();
  };
  yield* gatherNeighbours(places, hops, { rounds: 60, firstStep: 0.2, lastStep: 0, keep });
  for (let round = 1; round <= mostRounds && apart(round > roundsBeforeJam); round += 1)
    if (round % roundsOfSlice === 0) yield;

  return Float32Array.from(places, (place, index) => place / (sides[index % 2] ?? 1));
}

/** Places in units of one tie, before there is a frame. */
function* bestStart(hops: Hops): Generator<void, Float64Array> {
  const random = createRandom(1);
  let best: Float64Array | undefined;
  let least = Number.POSITIVE_INFINITY;
  const starts = Math.floor(affordable / (hops.neighbours.length ** 2 / 2));
  for (let start = 0; start < Math.max(1, Math.min(mostStarts, starts)); start += 1) {
    const places = yield* reduceStress(hops, random);
    yield* gatherNeighbours(places, hops, { rounds: 80, firstStep: 0.3, lastStep: 0.1 });
    const cost = stressOf(places, hops) - worthOfNeighbours * neighbourhoodPreservation(places, hops);
    if (best !== undefined && cost >= least) continue;
    best = places;
    least = cost;
  }
  return best ?? new Float64Array();
}

/** The turn of a picture that suffers least from filling a frame, filled. */
function fill(loose: Float64Array, hops: Hops): Filled {
  const height = Math.sqrt((extentOf(loose, 0) * extentOf(loose, 1)) / aspect);
  const sides = [height * aspect, height] as const;
  const all = rotations(loose).map((places) => places.map((place, index) => place * (sides[index % 2] ?? 1)));
  const costs = all.map((places) => stressOf(places, hops));
  return { places: all[costs.indexOf(Math.min(...costs))] ?? loose, sides };
}

/** From the first to the last of places on an axis, at least one tie. */
function extentOf(places: Float64Array, axis: 0 | 1): number {
  const own = places.filter((_, index) => index % 2 === axis).sort();
  return Math.max(1, (own.at(-1) ?? 0) - (own[0] ?? 0));
}
