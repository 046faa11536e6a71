import type { ActorId, Claim, Dossier, Proposal } from "../dossier";

/** Finds the actors whom proposals name, and no claim does. */
export function onlyProposed({ actors, claims, proposals = [] }: Dossier): ReadonlySet<ActorId> {
  const principals = new Map(actors.map(({ id, speaksFor }) => [id, speaksFor]));
  const namedIn = (all: readonly (Claim | Proposal)[]) => {
    const named = new Set(
      all.flatMap(({ between = [], from = [], to = [], saidBy = [] }) => [
        ...between,
        ...from,
        ...to,
        ...saidBy,
      ]),
    );
    // A set that grows while it is gone through: whoever speaks for somebody may be spoken for.
    for (const id of named) {
      const principal = principals.get(id);
      if (principal !== undefined) named.add(principal);
    }
    return named;
  };
  const claimed = namedIn(claims);
  return new Set([...namedIn(proposals)].filter((id) => !claimed.has(id)));
}
