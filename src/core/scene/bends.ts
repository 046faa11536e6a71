import type { Body } from "./body";
import { distanceToLine } from "./clearance";
import { boundsOf, distance, flattenCurve } from "./curves";
import { type Link, pairsOf } from "./fans";
import type { Metrics } from "./frame";
import type { ParallelOffset } from "./parallelOffsets";
import type { Curve, Point } from "./scene";

/** Px per unit by which lines are tried to be bent, the least first; and shares of their length, off the middle. */
const bends = [12, 22, 34, 48, 64, 84, 108, 136, 170, 210];
const alongs = [0, 0.18, -0.18];
/** Of the distance between its actors that a line bends at most. */
const mostBend = 0.7;
/** What each px of a bend may cost in px of clearance. */
const priceOfBend = 0.03;
const pieces = 14;
/** Px of surface around a sign, per unit; nothing comes nearer to the frame's edge. */
const ring = 2.5;

type Ways = {
  readonly bodies: readonly Body[];
  readonly links: readonly Link[];
  readonly offsets: readonly ParallelOffset[];
  /** Changed in place where a line is bent. */
  readonly curves: Curve[];
  readonly route: (index: number) => Curve;
  readonly metrics: Metrics;
  /** Of the frame. */
  readonly centre: Point;
};

/**
 * Bends lines around the actors that are not their ends, so far that the sign has room to pass. All ties between the same
 * two actors are bent alike and stay one fan. Where no bend is free, the one that meets least is taken.
 */
export function bendAround(ways: Ways): void {
  const { bodies, links, offsets, metrics } = ways;
  for (const pair of pairsOf(links)) {
    const straight = pair.map((index) => offsets[index]?.middle ?? 0);
    let least = shortageOf(ways, pair);
    if (least === 0) continue;
    const { source, target } = links[pair[0] ?? 0] ?? { source: 0, target: 0 };
    const [a, b] = [bodies[source], bodies[target]];
    const length = a && b ? distance(a, b) : 0;
    let best = { bend: 0, along: 0 };
    const take = (bend: number, along: number) => {
      pair.forEach((index, rank) => {
        const offset = offsets[index];
        if (offset === undefined) return;
        offset.middle = (straight[rank] ?? 0) + bend;
        offset.along = along;
        ways.curves[index] = ways.route(index);
      });
    };
    for (const size of bends) {
      const by = size * metrics.unit;
      if (by > mostBend * length || priceOfBend * by >= least) break;
      for (const bend of [by, -by]) {
        for (const along of alongs) {
          take(bend, along * length);
          const cost = shortageOf(ways, pair) + priceOfBend * by;
          if (cost < least) {
            least = cost;
            best = { bend, along: along * length };
          }
        }
      }
    }
    take(best.bend, best.along);
  }
}

/** Px by which a pair's lines come too close to other actors and to the frame's edge, all together. */
function shortageOf({ bodies, links, curves, metrics, centre }: Ways, pair: readonly number[]): number {
  const wanted = metrics.signRadius + ring * metrics.unit;
  let sum = 0;
  for (const index of pair) {
    const [curve, link] = [curves[index], links[index]];
    if (curve === undefined || link === undefined) continue;
    const box = boundsOf(curve);
    const line = flattenCurve(curve, pieces);
    bodies.forEach((body, node) => {
      if (node === link.source || node === link.target) return;
      const isFar =
        box.left > body.x + body.reachX + wanted ||
        box.right < body.x - body.reachX - wanted ||
        box.top > body.y + body.middle + body.reachY + wanted ||
        box.bottom < body.y + body.middle - body.reachY - wanted;
      if (!isFar) sum += wanted - distanceToLine(body, line, wanted);
    });
    for (let at = 0; at < line.length; at += 2) {
      const [x = 0, y = 0] = [line[at], line[at + 1]];
      sum += Math.max(0, wanted - x, wanted - y, x - 2 * centre.x + wanted, y - 2 * centre.y + wanted);
    }
  }
  return sum;
}
