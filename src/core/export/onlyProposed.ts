import { actorsNamed } from "../dossier/actorsNamed";
import type { ActorId, Dossier } from "../dossier/dossier";

/** Finds the actors whom proposals name, and no claim does. */
export function onlyProposed({ actors, claims, proposals = [] }: Dossier): ReadonlySet<ActorId> {
  const claimed = actorsNamed(claims, actors);
  return new Set([...actorsNamed(proposals, actors)].filter((id) => !claimed.has(id)));
}
