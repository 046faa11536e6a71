import type { Actor } from "../../core/dossier";
import { type KnownActor, knownActors } from "../../core/names/knownActors";
import { fold } from "../../core/text/fold";

/** Most known actors that are offered at once. */
const most = 12;

/** Actors with a name or alias in any language that has a word beginning as typed. Nothing typed: all of them. */
export function findActors(actors: readonly Actor[], typed: string): readonly Actor[] {
  if (typed === "") return actors;
  const matches = matcher(typed);
  return actors.filter(({ name, aliases }) =>
    [...Object.values(name), ...Object.values(aliases ?? {}).flat()].some(matches),
  );
}

/** Known actors in the same way, at most twelve, those first whose name begins so. */
export function findKnown(typed: string): readonly KnownActor[] {
  const matches = matcher(typed);
  const wanted = fold(typed, "search").text;
  const begins = ({ name }: KnownActor) =>
    Object.values(name).some((word) => fold(word, "search").text.startsWith(wanted));
  return knownActors()
    .filter(({ name, aliases, capitals }) =>
      [...Object.values(name), ...Object.values(aliases).flat(), ...Object.values(capitals).flat()].some(
        matches,
      ),
    )
    .sort((a, b) => Number(begins(b)) - Number(begins(a)))
    .slice(0, most);
}

function matcher(typed: string): (name: string) => boolean {
  const wanted = fold(typed, "search").text;
  return (name) => {
    const text = fold(name, "search").text;
    return text.startsWith(wanted) || text.includes(` ${wanted}`);
  };
}
