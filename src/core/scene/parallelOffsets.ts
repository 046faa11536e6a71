import type { Body } from "./body";
import { distance } from "./curves";
import { fanOf, type Link, pairsOf } from "./fans";
import type { Metrics } from "./frame";
import type { Curve, Point } from "./scene";

/**
 * How a tie keeps off the straight line between its actors' centres: px along the normal, in the middle and at its ends;
 * and how far along the line it bends, off the middle.
 */
export type ParallelOffset = {
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

/** Returns the body of the actor with this index; throws where there is none. */
export function bodyAt(bodies: readonly Body[], index: number): Body {
  const body = bodies[index];
  if (body === undefined) throw new Error(`no actor ${index}`);
  return body;
}

/**
 * Creates an offset for each tie. Parallel ties fan out, those of one relation close together; a single tie bows away from
 * `centre`.
 */
export function createParallelOffsets(
  bodies: readonly Body[],
  links: readonly Link[],
  metrics: Metrics,
  centre: Point,
): ParallelOffset[] {
  const offsets: ParallelOffset[] = [];
  for (const pair of pairsOf(links)) {
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
    const fan = fanOf(pair, links, metrics);
    const width = fan.at(-1) ?? 0;
    const share = Math.min(1, (fanShare * length) / Math.max(1, width));
    const limit = endLimit * Math.min(low.radius, high.radius);
    pair.forEach((index, rank) => {
      const middle = pair.length === 1 ? single : ((fan[rank] ?? 0) - width / 2) * share;
      const end = pair.length === 1 ? 0 : Math.min(limit, Math.max(-limit, endShare * middle));
      offsets[index] = { normal, middle, along: 0, source: end, target: end };
    });
  }
  return offsets;
}

/** Returns the offset's curve from centre to centre, not yet trimmed. */
export function curveAtOffset(source: Body, target: Body, offset: ParallelOffset): Curve {
  const { normal } = offset;
  const control = 2 * offset.middle - (offset.source + offset.target) / 2;
  const along = 2 * offset.along;
  return {
    start: { x: source.x + normal.x * offset.source, y: source.y + normal.y * offset.source },
    control: {
      x: (source.x + target.x) / 2 + normal.x * control + normal.y * along,
      y: (source.y + target.y) / 2 + normal.y * control - normal.x * along,
    },
    end: { x: target.x + normal.x * offset.target, y: target.y + normal.y * offset.target },
  };
}
