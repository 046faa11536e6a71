import { bendAround } from "./bends";
import { type Body, distanceToBody } from "./body";
import { distance, partOf, pointAt } from "./curves";
import type { Link } from "./fans";
import type { Metrics } from "./frame";
import { bodyAt, createParallelOffsets, curveAtOffset, type ParallelOffset } from "./parallelOffsets";
import type { Curve, Point } from "./scene";

/** Px per unit between a line and the actor it ends at. */
const gap = 4;
/** Px per unit between the ends of two ties at one actor, as far as there is room. */
const apart = 10;
/** Ends of ties that are set apart keep within this share of the shape's radius. */
const endLimit = 0.8;
const rounds = 8;
/** How near the search for a line's end comes to it, px, and after how many steps it is near enough. */
const near = 0.2;
const mostSteps = 16;

/**
 * Returns the ties' curves, from 4 px outside of shape ∪ name of one actor to 4 px outside of the other's. To be given all
 * ties of the dossier: a tie's offset must not depend on a filter.
 */
export function routeTies(
  bodies: readonly Body[],
  links: readonly Link[],
  metrics: Metrics,
  centre: Point,
): readonly Curve[] {
  const offsets = createParallelOffsets(bodies, links, metrics, centre);
  const route = (index: number): Curve => {
    const link = links[index];
    const offset = offsets[index];
    if (link === undefined || offset === undefined) throw new Error(`no tie ${index}`);
    return trimmed(bodyAt(bodies, link.source), bodyAt(bodies, link.target), offset, metrics.unit);
  };
  const curves = links.map((_, index) => route(index));
  bendAround({ bodies, links, offsets, curves, route, metrics, centre });
  const tiesOfActor = tiesOfActors(bodies.length, links);
  for (let round = 0; round < rounds; round += 1) {
    const moved = setApart(bodies, links, offsets, curves, tiesOfActor, metrics.unit);
    if (moved.size === 0) break;
    for (const index of moved) curves[index] = route(index);
  }
  return curves;
}

/** Returns the same without setting ends apart: for more ties than have room to be. */
export function routeParallel(
  bodies: readonly Body[],
  links: readonly Link[],
  metrics: Metrics,
  centre: Point,
): readonly Curve[] {
  const offsets = createParallelOffsets(bodies, links, metrics, centre);
  return links.map(({ source, target }, index) => {
    const offset = offsets[index];
    if (offset === undefined) throw new Error(`no tie ${index}`);
    return trimmed(bodyAt(bodies, source), bodyAt(bodies, target), offset, metrics.unit);
  });
}

function trimmed(source: Body, target: Body, offset: ParallelOffset, unit: number): Curve {
  const curve = curveAtOffset(source, target, offset);
  const from = exitOf(source, curve, unit);
  const to = 1 - exitOf(target, { start: curve.end, control: curve.control, end: curve.start }, unit);
  // Two actors that touch leave no room: the line shrinks to a point between them.
  return from < to ? partOf(curve, from, to) : partOf(curve, (from + to) / 2, (from + to) / 2);
}

/**
 * The parameter at which the curve leaves the body for good, found from outside, as a line may graze the name again: each
 * step goes as far as the body is away, which cannot jump into it.
 */
function exitOf(body: Body, { start, control, end }: Curve, unit: number): number {
  const speed = Math.max(1, 2 * distance(start, control), 2 * distance(control, end));
  const reach = body.reachX + body.reachY + body.middle + 2 * gap * unit;
  let t = Math.min(1, (2 * reach) / speed);
  for (let step = 0; step < mostSteps; step += 1) {
    const u = 1 - t;
    const x = u * u * start.x + 2 * u * t * control.x + t * t * end.x;
    const y = u * u * start.y + 2 * u * t * control.y + t * t * end.y;
    const free = distanceToBody(body, x, y) - gap * unit;
    if (free < near) return t;
    t -= free / speed;
    if (t <= 0) return 0;
  }
  return t;
}

/** Per actor the ties that end at it. */
function tiesOfActors(actors: number, links: readonly Link[]): readonly (readonly number[])[] {
  const tiesOfActor: number[][] = Array.from({ length: actors }, () => []);
  links.forEach(({ source, target }, index) => {
    tiesOfActor[source]?.push(index);
    tiesOfActor[target]?.push(index);
  });
  return tiesOfActor;
}

/**
 * Pushes ends that are too close at one actor apart, along their offsets' normals, and neighbours that would cross right
 * before it past each other; answers which ties have moved.
 */
function setApart(
  bodies: readonly Body[],
  links: readonly Link[],
  offsets: readonly ParallelOffset[],
  curves: readonly Curve[],
  tiesOfActor: readonly (readonly number[])[],
  unit: number,
): ReadonlySet<number> {
  const wanted = apart * unit;
  const moved = new Set<number>();
  const isSource = (tie: number, actor: number) => links[tie]?.source === actor;
  tiesOfActor.forEach((ties, actor) => {
    const body = bodyAt(bodies, actor);
    for (let rank = 1; rank < ties.length; rank += 1) {
      for (let before = 0; before < rank; before += 1) {
        const [one = 0, other = 0] = [ties[rank], ties[before]];
        const [a, b] = [curves[one], curves[other]];
        if (a === undefined || b === undefined) continue;
        const from = isSource(one, actor) ? a.start : a.end;
        const to = isSource(other, actor) ? b.start : b.end;
        const dx = from.x - to.x;
        const dy = from.y - to.y;
        const away = Math.sqrt(dx * dx + dy * dy);
        if (away >= 2 * wanted) continue;
        const isCrossed = turn(body, from, to) * turn(body, pointAt(a, 0.5), pointAt(b, 0.5)) < 0;
        if (!isCrossed && away >= wanted) continue;
        const push = (wanted + 0.5 + (isCrossed ? away : -away)) / 2;
        const by = (isCrossed ? -push : push) / Math.max(away, 0.1);
        const limit = endLimit * body.radius;
        if (shift(offsets[one], isSource(one, actor), dx * by, dy * by, limit)) moved.add(one);
        if (shift(offsets[other], isSource(other, actor), -dx * by, -dy * by, limit)) moved.add(other);
      }
    }
  });
  return moved;
}

/** On which side of the line from `centre` to `a` is `b`: positive, negative or neither. */
function turn(centre: Point, a: Point, b: Point): number {
  return (a.x - centre.x) * (b.y - centre.y) - (a.y - centre.y) * (b.x - centre.x);
}

/** Shifts one end of an offset as far along its normal as (dx, dy) goes that way; answers whether it has moved. */
function shift(
  offset: ParallelOffset | undefined,
  atSource: boolean,
  dx: number,
  dy: number,
  limit: number,
): boolean {
  if (offset === undefined) return false;
  const before = atSource ? offset.source : offset.target;
  const after = Math.min(limit, Math.max(-limit, before + dx * offset.normal.x + dy * offset.normal.y));
  if (atSource) offset.source = after;
  else offset.target = after;
  return after !== before;
}
