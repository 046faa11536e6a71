import type { Actor, ActorId, Claim, Proposal } from "../dossier/dossier";
import { mergedActor } from "../edit/editActors";
import { haveSameFields } from "../edit/editClaims";
import { roles } from "../edit/proposals";
import { chain } from "../lists/chain";
import { freeIds } from "./freeIds";
import type { SameActors } from "./matchActors";

/** The actors of two dossiers as one list, and the ids in it of the other one's. */
export type MergedActors = {
  readonly all: readonly Actor[];
  readonly ids: ReadonlyMap<ActorId, ActorId>;
  /** How many of the other one's were not there. */
  readonly added: number;
};

/**
 * Puts the actors of another dossier behind the own ones; those that are the same as an own one add to it what it does not
 * have. Nobody comes to speak for themselves in a circle.
 */
export function mergeActorLists(
  own: readonly Actor[],
  others: readonly Actor[],
  same: SameActors,
): MergedActors {
  const freeId = freeIds([{ id: "text" }, ...own], "actor");
  const ids = new Map<ActorId, ActorId>();
  for (const { id } of others) ids.set(id, same.get(id) ?? (freeId(id) as ActorId));
  const all = new Map(own.map((actor) => [actor.id, actor]));
  const mapped = (id: ActorId | undefined) => id && (ids.get(id) ?? id);
  for (const actor of others) {
    const id = ids.get(actor.id) ?? actor.id;
    const kept = all.get(id);
    const { speaksFor, ...unbound } = actor;
    if (kept !== undefined) all.set(id, unchanged(kept, mergedActor(kept, { ...unbound, id })));
    else all.set(id, { ...actor, id, ...(speaksFor && { speaksFor: mapped(speaksFor) }) } as Actor);
  }
  for (const { id: given, kind, speaksFor } of others) {
    const actor = all.get(same.get(given) ?? given);
    const principal = mapped(speaksFor);
    if (!same.has(given) || actor?.kind !== kind || principal === undefined) continue;
    const spokenFor = chain(principal, (id) => all.get(id)?.speaksFor);
    if (actor.speaksFor === undefined && !spokenFor.has(actor.id))
      all.set(actor.id, { ...actor, speaksFor: principal });
  }
  return { all: [...all.values()], ids, added: all.size - own.length };
}

/** The actor as it was where merging added nothing. */
const unchanged = (before: Actor, after: Actor): Actor => (haveSameFields(before, after) ? before : after);

/** Returns a claim or proposal with other ids of its actors. */
export function withActorIds<Item extends Claim | Proposal>(
  item: Item,
  ids: ReadonlyMap<ActorId, ActorId>,
): Item {
  const changed = roles.flatMap((role) => {
    const actors: readonly ActorId[] | undefined = item[role];
    return actors === undefined ? [] : [[role, actors.map((id) => ids.get(id) ?? id)] as const];
  });
  return { ...item, ...Object.fromEntries(changed) };
}
