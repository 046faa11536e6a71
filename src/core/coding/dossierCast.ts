import type { Actor, ActorId, Dossier, SourceDocument } from "../dossier/dossier";
import { oncePer } from "../memoise/oncePer";
import { finderOf } from "../names/finderOf";
import { actorsOfCast, type ChosenMember, withForms } from "./actorsOfCast";
import { actorsOfText } from "./actorsOfText";
import { type CastMember, castOf } from "./castOf";

/** The cast of one text of a dossier, and which of it are actors already, by their places in it. */
export type DocumentCast = {
  readonly document: SourceDocument;
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
  const finder = finderOf(actors);
  const known = new Map(
    actors.flatMap(({ id }) => {
      const own = finder.knownAs(id);
      return own === undefined ? [] : [[own.id, id] as const];
    }),
  );
  const actorOf = ({ known: own, name }: CastMember): ActorId | undefined =>
    own === undefined
      ? finder.find(name).find(({ start, end }) => start === 0 && end === name.length)?.actor
      : known.get(own.id);
  return documents.map((document) => {
    const cast = read.get(document) ?? castOfDocument(document);
    const own = new Set(actorsOfText(actors, claims, document.id).map(({ id }) => id));
    const there = cast.flatMap((member, index) => {
      const actor = actorOf(member);
      return actor === undefined || !own.has(actor) ? [] : [[index, actor] as const];
    });
    return { document, cast, there: new Map(there) };
  });
}

/**
 * Adds the likely members of each cast that are not there yet, behind the actors that are; those that are there get the names
 * of whoever is the same.
 */
export function takeCast(casts: readonly DocumentCast[]): (dossier: Dossier) => Dossier {
  return (dossier) => {
    let actors: readonly Actor[] = dossier.actors;
    for (const { document, cast, there } of casts) {
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
