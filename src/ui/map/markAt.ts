import type { ActorId } from "../../core/dossier/dossier";
import type { TieId } from "../../core/graph/ties";
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
