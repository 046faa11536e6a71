import { type Body, gapBetween } from "./body";
import { distanceToLine } from "./clearance";
import { distance, flattenCurve, type Line } from "./curves";
import type { Link } from "./fans";
import type { Metrics } from "./frame";
import { headLength, withHead } from "./heads";
import type { Curve } from "./scene";

/** A drawing as its rule is asked: lines in the order of the links, `widths` in px. */
export type Ruled = {
  readonly bodies: readonly Body[];
  readonly links: readonly Link[];
  readonly widths: readonly number[];
  readonly curves: readonly Curve[];
  readonly metrics: Metrics;
};

/**
 * What the rule forbids: two actors that touch, a line that meets an actor that is not its end, a tie too short for its
 * marks.
 */
export type Fault = {
  readonly kind: "touching" | "meeting" | "short";
  /** The actors concerned; of a line its ends first. */
  readonly nodes: readonly number[];
  /** Px that are wanting. */
  readonly by: number;
};

/** Px per unit that must be between two actors, and between a line and an actor that is not its end. */
const leastGap = { actors: 4, line: 3 };
/** Px of surface around a sign, per unit. */
const ring = 2.5;
const pieces = 16;

/** Returns how long a tie must be at least, from tip to tip, so that its sign and its head can be seen: px. */
export function leastLength(width: number, mutual: boolean, { signRadius, unit }: Metrics): number {
  const end = mutual ? 5 * unit : headLength(width, unit);
  return 2 * (signRadius + ring * unit + end);
}

/** Returns px that are wanting in all. */
export const wantingIn = (faults: readonly Fault[]): number => faults.reduce((sum, { by }) => sum + by, 0);

/** Returns all breaches of the rule in a drawing. */
export function drawingFaultsOf({ bodies, links, widths, curves, metrics }: Ruled): readonly Fault[] {
  const faults: Fault[] = [];
  const { unit } = metrics;
  bodies.forEach((a, one) => {
    for (let other = one + 1; other < bodies.length; other += 1) {
      const b = bodies[other];
      const by = b === undefined ? 0 : leastGap.actors * unit - gapBetween(a, b);
      if (by > 0) faults.push({ kind: "touching", nodes: [one, other], by });
    }
  });
  curves.forEach((curve, index) => {
    const link = links[index];
    if (link === undefined) return;
    const width = widths[index] ?? 0;
    const short = leastLength(width, link.mutual, metrics) - distance(curve.start, curve.end);
    if (short > 0) faults.push({ kind: "short", nodes: [link.source, link.target], by: short });
    const line: Line = flattenCurve(curve, pieces);
    const head: Line = link.mutual ? [] : withHead(curve, width, unit).head.flatMap(({ x, y }) => [x, y]);
    const gap = leastGap.line * unit;
    const wanted = gap + width / 2;
    bodies.forEach((body, node) => {
      if (node === link.source || node === link.target) return;
      const by = Math.max(wanted - distanceToLine(body, line, wanted), gap - distanceToLine(body, head, gap));
      if (by > 0) faults.push({ kind: "meeting", nodes: [link.source, link.target, node], by });
    });
  });
  return faults;
}
