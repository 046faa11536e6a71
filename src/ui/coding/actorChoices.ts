import type { Actor, ActorId } from "../../core/dossier";
import { finderOf } from "../../core/names/finderOf";
import type { KnownActor } from "../../core/names/knownActors";
import { findActors, findKnown } from "./findActors";

/** What the list of an actors' field offers. */
export type ActorChoice =
  | { readonly kind: "own"; readonly actor: Actor }
  | { readonly kind: "known"; readonly actor: KnownActor }
  | { readonly kind: "new"; readonly name: string };

const isNamed = ({ name }: Actor, typed: string): boolean =>
  Object.values(name).some((own) => own.trim().toLowerCase() === typed.trim().toLowerCase());

/** Most actors that are offered at once, of either kind. */
const most = 8;

/**
 * What may be meant by what is typed: actors of the dossier and of the draft, those first that are named so; then known
 * ones; then a new one of that name, or of words of the text that begin so.
 */
export function actorChoices(
  typed: string,
  actors: ReadonlyMap<ActorId, Actor>,
  dossierActors: readonly Actor[],
  chosen: readonly ActorId[],
  phrases: readonly string[] = [],
): readonly ActorChoice[] {
  const own = findActors([...actors.values()], typed).filter(({ id }) => !chosen.includes(id));
  if (typed === "") return own.map((actor) => ({ kind: "own", actor }));
  const finder = finderOf(dossierActors);
  const taken = new Set<string>(dossierActors.flatMap(({ id }) => finder.knownAs(id)?.id ?? []));
  for (const id of actors.keys()) taken.add(id);
  const known = findKnown(typed).filter(({ id }) => !taken.has(id));
  return [
    ...own.slice(0, most).map((actor) => ({ kind: "own", actor }) as const),
    ...known.slice(0, most).map((actor) => ({ kind: "known", actor }) as const),
    // An actor of this very name is there: a second one could not be told from it.
    ...([...actors.values()].some((actor) => isNamed(actor, typed))
      ? []
      : [{ kind: "new", name: typed } as const]),
    ...phrases
      .filter((name) => name !== typed && ![...actors.values()].some((actor) => isNamed(actor, name)))
      .map((name) => ({ kind: "new", name }) as const),
  ];
}
