import type { ActorId } from "../dossier/dossier";
import { actorsOfClaim } from "../graph/graph";
import type { Tie } from "../graph/ties";

/** Returns at which place each actor is named first, by the order of the passages and of the sides of their claims. */
export function rankNames(ties: readonly Tie[]): ReadonlyMap<ActorId, number> {
  const claims = ties
    .flatMap((tie) => tie.claims)
    .toSorted((a, b) => (a.passages[0]?.order ?? Infinity) - (b.passages[0]?.order ?? Infinity));
  const names = new Set(claims.flatMap(({ claim }) => actorsOfClaim(claim)));
  return new Map([...names].map((id, rank) => [id, rank]));
}
