import { actorsOfText } from "../coding/actorsOfText";
import type { Actor, ActorId, DocumentId, Dossier } from "../dossier/dossier";
import { lazily } from "../memoise/lazily";
import { oncePer } from "../memoise/oncePer";
import { finderOf } from "../names/finderOf";
import { type KnownActor, toActor } from "../names/knownActors";
import { fold } from "../text/fold";

/** Finds whom an answer means by an id or a name, and collects the actors that a dossier lacks for it. */
export type CastFinder = {
  /** `document`: the text of which it is said. A source without a name belongs to the text that names it so. */
  readonly find: (name: string, document: DocumentId) => ActorId | undefined;
  /** Actors that were found and are not in the dossier. */
  readonly added: () => readonly Actor[];
};

const same = (text: string) => fold(text.trim(), "orthographic").text;

/**
 * Looks ids and names up: an id of the cast; else a name of one of its actors; else a name that is known and that the
 * dossier's texts name as well, for nobody else is in them. `listed`: the names that an answer gives to ids; they say whom it
 * means by one, even if the cast has the id for somebody else.
 */
export function createCastFinder(
  { actors, documents, claims, proposals = [] }: Dossier,
  listed: ReadonlyMap<string, readonly string[]>,
): CastFinder {
  const coded = [...claims, ...proposals];
  const added = new Map<KnownActor, Actor>();
  const named = lazily(
    () =>
      new Set(
        documents
          .flatMap(({ texts }) => Object.values(texts))
          .flatMap((text) => finderOf(actors).findAll(text))
          .flatMap((mention) => ("known" in mention ? [mention.known] : [])),
      ),
  );

  const add = (known: KnownActor): ActorId | undefined => {
    if (!named().has(known)) return undefined;
    const taken = new Set(["text", ...[...actors, ...added.values()].map(({ id }) => id as string)]);
    const actor = added.get(known) ?? toActor(known, taken);
    added.set(known, actor);
    return actor.id;
  };

  function byName(name: string, own: readonly Actor[]): ActorId | undefined {
    const owners = namesOf(own).get(same(name));
    if (owners !== undefined) return owners.size === 1 ? [...owners][0] : undefined;
    // A slug of a name is read as the name.
    for (const words of new Set([name.trim(), name.trim().replace(/[-_]+/g, " ")])) {
      const mentions = finderOf(own).findAll(words);
      const whole = mentions.find(
        ({ start, end }) => /^(?:the\s+|ال)?$/i.test(words.slice(0, start)) && end === words.length,
      );
      if (whole !== undefined) return "actor" in whole ? whole.actor : add(whole.known);
    }
    return undefined;
  }

  return {
    find(name, document) {
      const own = actorsOfText(actors, coded, document);
      const names = listed.get(name.trim());
      const id = idsOf(own).get(name.trim());
      if (names === undefined) return id ?? byName(name, own);
      if (id !== undefined && names.every((one) => namesOf(own).get(same(one))?.has(id))) return id;
      const [only, ...others] = new Set(names.flatMap((one) => byName(one, own) ?? []));
      return others.length === 0 ? only : undefined;
    },
    added: () => [...added.values()],
  };
}

const idsOf = oncePer(
  (actors: readonly Actor[]): ReadonlyMap<string, ActorId> => new Map(actors.map(({ id }) => [id, id])),
);

/** Whose names are folded alike; a name that two share means neither. */
const namesOf = oncePer((actors: readonly Actor[]): ReadonlyMap<string, ReadonlySet<ActorId>> => {
  const owners = new Map<string, Set<ActorId>>();
  for (const { id, name, aliases = {} } of actors) {
    for (const one of [id, ...Object.values(name), ...Object.values(aliases).flat()]) {
      const key = same(one);
      owners.set(key, (owners.get(key) ?? new Set()).add(id));
    }
  }
  return owners;
});
