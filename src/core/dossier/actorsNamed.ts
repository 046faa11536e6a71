import type { Actor, ActorId, Claim, Proposal } from "./dossier";

/** Returns the actors whom claims or proposals name, on a side or as a speaker, and those they speak for. */
export function actorsNamed(
  all: readonly (Claim | Proposal)[],
  actors: readonly Pick<Actor, "id" | "speaksFor">[],
): ReadonlySet<ActorId> {
  const principals = new Map(actors.map(({ id, speaksFor }) => [id, speaksFor]));
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
}
