import type { Body } from "./body";
import { distance } from "./curves";
import type { Metrics } from "./frame";
import type { Curve, Point } from "./scene";

/** A tie in numbers: indices of its actors. */
export type Link = { readonly source: number; readonly target: number; readonly mutual: boolean };

/**
 * How a tie keeps off the straight line between its actors' centres: px along the normal, in the middle and at its ends;
 * and how far along the line it bends, off the middle.
 */
export type Lane = {
  readonly normal: Point;
  middle: number;
  along: number;
  source: number;
  target: number;
};

/** How far a single tie bows, where it bows most: at most so many px, and this share of its length. */
export const bow = { most: 26, share: 0.07 };
/** Of a fan's spread that is left at its ends. */
const endShare = 0.45;
/** Ends keep within this share of the smaller radius. */
const endLimit = 0.62;
/** A fan takes at most this share of the distance between its actors. */
const fanShare = 0.55;

/** The body of the actor with this index; throws where there is none. */
export function bodyAt(bodies: readonly Body[], index: number): Body {
  const body = bodies[index];
  if (body === undefined) throw new Error(`no actor ${index}`);
  return body;
}

/**
 * A lane for each tie. Parallel ties fan out, the two directions on either side and what is mutual between them; a
 * single tie bows away from `centre`.
 */
export function createLanes(
  bodies: readonly Body[],
  links: readonly Link[],
  metrics: Metrics,
  centre: Point,
): Lane[] {
  const lanes: Lane[] = [];
  for (const pair of pairsOf(bodies.length, links)) {
    const first = links[pair[0] ?? 0];
    if (first === undefined) continue;
    const low = bodyAt(bodies, Math.min(first.source, first.target));
    const high = bodyAt(bodies, Math.max(first.source, first.target));
    const length = distance(low, high);
    const normal =
      length < 1e-6 ? { x: 0, y: 1 } : { x: (low.y - high.y) / length, y: (high.x - low.x) / length };
    const outward =
      (low.x + high.x - 2 * centre.x) * normal.x + (low.y + high.y - 2 * centre.y) * normal.y < 0 ? -1 : 1;
    const single = outward * Math.min(bow.most, bow.share * length);
    const fan = Math.min(metrics.fan, (fanShare * length) / Math.max(1, pair.length - 1));
    const limit = endLimit * Math.min(low.radius, high.radius);
    pair.forEach((index, rank) => {
      const middle = pair.length === 1 ? single : (rank - (pair.length - 1) / 2) * fan;
      const end = pair.length === 1 ? 0 : Math.min(limit, Math.max(-limit, endShare * middle));
      lanes[index] = { normal, middle, along: 0, source: end, target: end };
    });
  }
  return lanes;
}

/** Indices of the ties of each pair of actors, in the order of their fan. */
export function pairsOf(actors: number, links: readonly Link[]): Iterable<readonly number[]> {
  const pairs = new Map<number, number[]>();
  links.forEach(({ source, target }, index) => {
    const key = Math.min(source, target) * actors + Math.max(source, target);
    const pair = pairs.get(key);
    if (pair === undefined) pairs.set(key, [index]);
    else pair.push(index);
  });
  const side = (index: number) => {
    const link = links[index];
    if (link === undefined || link.mutual) return 0;
    return link.source < link.target ? -1 : 1;
  };
  for (const pair of pairs.values()) pair.sort((a, b) => side(a) - side(b) || a - b);
  return pairs.values();
}

/** The lane's curve from centre to centre, not yet trimmed. */
export function curveOfLane(source: Body, target: Body, lane: Lane): Curve {
  const { normal } = lane;
  const control = 2 * lane.middle - (lane.source + lane.target) / 2;
  const along = 2 * lane.along;
  return {
    start: { x: source.x + normal.x * lane.source, y: source.y + normal.y * lane.source },
    control: {
      x: (source.x + target.x) / 2 + normal.x * control + normal.y * along,
      y: (source.y + target.y) / 2 + normal.y * control - normal.x * along,
    },
    end: { x: target.x + normal.x * lane.target, y: target.y + normal.y * lane.target },
  };
}
