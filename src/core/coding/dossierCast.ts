import type { Actor, ActorId, Dossier, SourceDocument } from "../dossier/dossier";
import { oncePer } from "../memoise/oncePer";
import { finderOf } from "../names/finderOf";
import { actorsOfCast, type ChosenMember, withForms } from "./actorsOfCast";
import { actorsOfText } from "./actorsOfText";
import type { CastMember } from "./castMembers";
import { castOf } from "./castOf";

/** The cast of one text of a dossier, and which of it are actors already, by their places in it. */
export type DocumentCast = {
  readonly document: SourceDocument;
  /** Those of the dossier whom the text may speak of. */
  readonly actors: readonly Actor[];
  readonly cast: readonly ChosenMember[];
  readonly there: ReadonlyMap<number, ActorId>;
};

const castOfDocument = oncePer(({ texts, language }: SourceDocument) => castOf(texts[language] ?? ""));

/**
 * Finds whom the texts of a dossier name, text by text; a member is
 * there already where an actor has its name or is the known one. `read`: casts that are known already.
 */
export function dossierCast(
  { documents, actors, claims }: Dossier,
  read: Pick<WeakMap<SourceDocument, readonly CastMember[]>, "get"> = new WeakMap(),
): readonly DocumentCast[] {
  const actorOf = createActorOf(actors);
  return documents.map((document) => {
    const cast = read.get(document) ?? castOfDocument(document);
    const own = actorsOfText(actors, claims, document.id);
    const ids = new Set(own.map(({ id }) => id));
    const there = cast.flatMap((member, index) => {
      const actor = actorOf(member);
      return actor === undefined || !ids.has(actor) ? [] : [[index, actor] as const];
    });
    return { document, actors: own, cast, there: new Map(there) };
  });
}

/** Makes what finds the actor that has the name of a member, or is the same known one. */
function createActorOf(actors: readonly Actor[]): (member: CastMember) => ActorId | undefined {
  const finder = finderOf(actors);
  const known = new Map(
    actors.flatMap(({ id }) => {
      const own = finder.knownAs(id);
      return own === undefined ? [] : [[own.id, id] as const];
    }),
  );
  return ({ known: own, name }) =>
    (own && known.get(own.id)) ??
    finder.find(name).find(({ start, end }) => start === 0 && end === name.length)?.actor;
}

/**
 * Adds the likely members of each cast that are not there yet, behind the actors that are; whom several texts name comes once.
 * Those that are there get the names of whoever is the same.
 */
export function takeCast(casts: readonly DocumentCast[]): (dossier: Dossier) => Dossier {
  return (dossier) => {
    let actors: readonly Actor[] = dossier.actors;
    for (const { document, cast, there: found } of casts) {
      const there = new Map([...addedIn(cast, actors.slice(dossier.actors.length)), ...found]);
      const also = new Map([...there].map(([index, id]) => [id, cast[index]?.also ?? []]));
      const named = actors.map((actor) => withForms(actor, also.get(actor.id) ?? [], document.language));
      const fresh = actorsOfCast(cast, document.language, { actors: named, members: there });
      actors = [...named, ...fresh];
    }
    const isSame =
      actors.length === dossier.actors.length &&
      actors.every((actor, index) => actor === dossier.actors[index]);
    return isSame ? dossier : { ...dossier, actors };
  };
}

/** Which members of a cast are actors that another text has brought, by their places; a source without a name is of one text. */
function addedIn(cast: readonly ChosenMember[], added: readonly Actor[]): ReadonlyMap<number, ActorId> {
  if (added.length === 0) return new Map();
  const actorOf = createActorOf(added.filter(({ unnamed }) => unnamed !== true));
  return new Map(
    cast.flatMap((member, index) => {
      const actor = member.isLikely && member.isUnnamed !== true ? actorOf(member) : undefined;
      return actor === undefined ? [] : [[index, actor] as const];
    }),
  );
}
