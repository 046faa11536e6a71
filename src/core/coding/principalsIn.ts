import type { Actor, ActorId } from "../dossier/dossier";
import { finderOf } from "../names/finderOf";
import type { Span } from "../text/span";
import { actorsIn } from "./actorsIn";

/** Finds the actors that a stretch of a text names, each once, in its order; who speaks for another stands for them. */
export function principalsIn(text: string, stretch: Span, actors: readonly Actor[]): readonly ActorId[] {
  const principals = new Map(actors.map(({ id, speaksFor }) => [id, speaksFor ?? id]));
  const named = actorsIn(text, stretch, finderOf(actors)).flatMap(({ actor }) => actor ?? []);
  return [...new Set(named.flatMap((id) => principals.get(id) ?? []))];
}
