import type { Actor, ActorId } from "../dossier/dossier";
import { memoise } from "../memoise/memoise";
import { oncePer } from "../memoise/oncePer";
import { soundOf } from "../names/soundOf";
import { editDistance } from "../quotes/exchangeCost";
import { fold } from "../text/fold";
import type { CastMember } from "./castMembers";

/** Consonants that a name needs to be told by, a person's last name alone, and one of which a single one may differ. */
const [SHORTEST, SHORTEST_ALONE, SHORTEST_UNLIKE] = [3, 4, 6];

const keyOf = memoise((name: string) => fold(name, "search").text.trim());

/**
 * Finds the actor of a dossier that a member of a text's cast likely is: one of the same code or name, else one whose name in
 * either script sounds like it, or whose last name does. Undefined for a source without a name. That they are the same is for
 * a person to say: names that sound alike may be two.
 */
export function likelyActor(
  { name, forms, kind, known, isUnnamed }: CastMember,
  actors: readonly Actor[],
): ActorId | undefined {
  if (isUnnamed === true) return undefined;
  const named = actors.filter((actor) => actor.unnamed !== true);
  const coded = named.find(({ codes = {} }) =>
    Object.entries(known?.codes ?? {}).some(([list, code]) => codes[list] === code),
  );
  const own = [...new Set([name, ...forms])];
  const alike = named.filter((actor) => actor.kind === kind);
  const best =
    coded ??
    named.find((actor) => own.some((form) => namesOf(actor).keys.has(keyOf(form)))) ??
    (known === undefined ? alike.find((actor) => soundsLike(name, actor)) : undefined);
  return best?.id;
}

/** All names of an actor: folded, and by their sounds. */
const namesOf = oncePer(({ kind, name, aliases = {} }: Actor) => {
  const all = [...Object.values(name), ...Object.values(aliases).flat()];
  const last =
    kind === "person" ? Object.values(name).map((own) => own.trim().split(/\s+/u).at(-1) ?? "") : [];
  return {
    keys: new Set(all.map(keyOf)),
    sounds: [...new Set(all.map(soundOf))],
    lastSounds: new Set(last.map(soundOf).filter(({ length }) => length >= SHORTEST_ALONE)),
  };
});

function soundsLike(name: string, actor: Actor): boolean {
  const { sounds, lastSounds } = namesOf(actor);
  const own = soundOf(name);
  const isSame = (other: string) =>
    (own === other && own.length >= SHORTEST) ||
    (Math.min(own.length, other.length) >= SHORTEST_UNLIKE && editDistance(own, other) <= 1);
  return lastSounds.has(own) || sounds.some(isSame);
}
