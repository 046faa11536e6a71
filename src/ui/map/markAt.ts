import type { ActorId } from "../../core/dossier/dossier";
import type { TieId } from "../../core/graph/ties";
import { distance, flattenCurve, squareToLine } from "../../core/scene/curves";
import type { DrawnTie, Point } from "../../core/scene/scene";
import type { Pointed } from "../../state/state";

/** Something in the map that can be pointed at and pressed. */
export type MapTarget =
  | { readonly kind: "tie"; readonly id: TieId }
  | { readonly kind: "actor" | "pin"; readonly id: ActorId };

export const keyAt = (target: EventTarget): string | null =>
  target instanceof Element ? (target.closest("[data-key]")?.getAttribute("data-key") ?? null) : null;

/** The mark of a key; null where it has none now. */
export const markOf = (svg: SVGSVGElement | null, key: string): SVGGElement | null =>
  svg?.querySelector<SVGGElement>(`[data-key="${CSS.escape(key)}"]`) ?? null;

export function markAt(target: EventTarget): MapTarget | undefined {
  const element = target instanceof Element ? target.closest<SVGElement>("[data-key]") : null;
  const { tie, actor, pin } = element?.dataset ?? {};
  if (tie !== undefined) return { kind: "tie", id: tie as TieId };
  if (actor !== undefined) return { kind: "actor", id: actor as ActorId };
  return pin === undefined ? undefined : { kind: "pin", id: pin as ActorId };
}

/** Pressing a pin is about its actor, and so is pointing at it. */
export function pointedBy(mark: MapTarget | undefined): Pointed {
  if (mark === undefined) return { kind: "nothing" };
  return mark.kind === "tie" ? { kind: "ties", ties: [mark.id] } : { kind: "actor", actor: mark.id };
}

const pieces = 16;

/** Of the ties within `reach` of a point, the one that is drawn nearest to it: the targets of parallel ties overlap. */
export function nearestTie(ties: readonly DrawnTie[], point: Point, reach: number): TieId | undefined {
  let nearest: TieId | undefined;
  let least = reach;
  for (const tie of ties) {
    const away = Math.min(
      distanceToLine(tie, point),
      Math.max(0, distance(tie.sign.centre, point) - tie.sign.radius),
    );
    if (away < least) [nearest, least] = [tie.id, away];
  }
  return nearest;
}

function distanceToLine({ curve, head }: DrawnTie, { x, y }: Point): number {
  const line = flattenCurve(curve, pieces);
  const tip = head === undefined ? [] : [head[0].x, head[0].y];
  return Math.sqrt(squareToLine(x, y, [...line, ...tip]));
}
