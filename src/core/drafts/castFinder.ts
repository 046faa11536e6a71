import type { Actor, ActorId, Dossier } from "../dossier/dossier";
import { lazily } from "../memoise/lazily";
import { oncePer } from "../memoise/oncePer";
import { type KnownActor, toActor } from "../names/knownActors";
import { createMentionFinder } from "../names/mentions";
import { fold } from "../text/fold";

/** Finds whom an answer means by an id or a name, and collects the actors that a dossier lacks for it. */
export type CastFinder = {
  readonly find: (name: string) => ActorId | undefined;
  /** Actors that were found and are not in the dossier. */
  readonly added: () => readonly Actor[];
};

const finderFor = oncePer((actors: readonly Actor[]) => createMentionFinder(actors));

const same = (text: string) => fold(text.trim(), "orthographic").text;

/**
 * Looks ids and names up: an id of the cast; else a name of one of its actors; else a name that is known and that the
 * dossier's texts name as well, for nobody else is in them. `listed`: the names that an answer gives to ids; they say whom it
 * means by one, even if the cast has the id for somebody else.
 */
export function createCastFinder(
  { actors, documents }: Dossier,
  listed: ReadonlyMap<string, readonly string[]>,
): CastFinder {
  const ids = new Map(actors.map(({ id }) => [id as string, id]));
  const finder = finderFor(actors);
  const added = new Map<KnownActor, Actor>();
  const named = lazily(
    () =>
      new Set(
        documents
          .flatMap(({ texts }) => Object.values(texts))
          .flatMap((text) => finder.findAll(text))
          .flatMap((mention) => ("known" in mention ? [mention.known] : [])),
      ),
  );
  const given = lazily(() => namesOf(actors));

  const add = (known: KnownActor): ActorId | undefined => {
    if (!named().has(known)) return undefined;
    const taken = new Set(["text", ...ids.keys(), ...[...added.values()].map(({ id }) => id as string)]);
    const actor = added.get(known) ?? toActor(known, taken);
    added.set(known, actor);
    return actor.id;
  };

  function byName(name: string): ActorId | undefined {
    const owners = given().get(same(name));
    if (owners !== undefined) return owners.size === 1 ? [...owners][0] : undefined;
    // A slug of a name is read as the name.
    for (const words of new Set([name.trim(), name.trim().replace(/[-_]+/g, " ")])) {
      const mentions = finder.findAll(words);
      const whole = mentions.find(
        ({ start, end }) => /^(?:the\s+|ال)?$/i.test(words.slice(0, start)) && end === words.length,
      );
      if (whole !== undefined) return "actor" in whole ? whole.actor : add(whole.known);
    }
    return undefined;
  }

  return {
    find(name) {
      const own = listed.get(name.trim());
      const id = ids.get(name.trim());
      if (own === undefined) return id ?? byName(name);
      if (id !== undefined && own.every((one) => given().get(same(one))?.has(id))) return id;
      const [only, ...others] = new Set(own.flatMap((one) => byName(one) ?? []));
      return others.length === 0 ? only : undefined;
    },
    added: () => [...added.values()],
  };
}

/** Whose names are folded alike; a name that two share means neither. */
function namesOf(actors: readonly Actor[]): ReadonlyMap<string, ReadonlySet<ActorId>> {
  const owners = new Map<string, Set<ActorId>>();
  for (const { id, name, aliases = {} } of actors) {
    for (const one of [id, ...Object.values(name), ...Object.values(aliases).flat()]) {
      const key = same(one);
      owners.set(key, (owners.get(key) ?? new Set()).add(id));
    }
  }
  return owners;
}
