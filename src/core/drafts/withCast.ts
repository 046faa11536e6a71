import { actorsNamed } from "../actorsNamed";
import { actorsOfCast } from "../coding/actorsOfCast";
import { castOf } from "../coding/castOf";
import type { Actor, DocumentId, Dossier, Proposal } from "../dossier";
import { freshId } from "../edit/freshId";
import { createMentionFinder } from "../names/mentions";
import { oncePer } from "../oncePer";
import { fold } from "../text/fold";

const folded = (text: string) => fold(text, "orthographic").text;

/** The casts of the texts of a dossier, by document. */
const castsOf = oncePer((_dossier: Dossier) => new Map<DocumentId, Dossier>());

/** A dossier with those besides whom a document names and who are none of its actors: what a model is asked about. */
export function withCast(dossier: Dossier, id: DocumentId): Dossier {
  const casts = castsOf(dossier);
  const made = casts.get(id) ?? addCast(dossier, id);
  casts.set(id, made);
  return made;
}

function addCast(dossier: Dossier, id: DocumentId): Dossier {
  const document = dossier.documents.find((own) => own.id === id);
  if (document === undefined) return dossier;
  const { actors } = dossier;
  const finder = createMentionFinder(actors);
  const known = new Set(actors.map((actor) => finder.knownAs(actor.id)));
  const names = new Set(
    actors
      .flatMap(({ name, aliases = {} }) => [...Object.values(name), ...Object.values(aliases).flat()])
      .map(folded),
  );
  const text = document.texts[document.language] ?? "";
  const cast = castOf(text).map((member) => {
    const isThere = member.known === undefined ? names.has(folded(member.name)) : known.has(member.known);
    return isThere ? { ...member, isLikely: false } : member;
  });
  return { ...dossier, actors: [...actors, ...renamed(actorsOfCast(cast, document.language), actors)] };
}

/** Gives actors ids that others do not have. */
function renamed(actors: readonly Actor[], others: readonly Actor[]): readonly Actor[] {
  const ids = new Map<Actor["id"], Actor["id"]>();
  const taken: { id: string }[] = [...others, ...actors];
  for (const { id } of actors) {
    if (!others.some((other) => other.id === id)) continue;
    const fresh = freshId([id], taken, "actor") as Actor["id"];
    taken.push({ id: fresh });
    ids.set(id, fresh);
  }
  return actors.map((actor) => {
    const id = ids.get(actor.id) ?? actor.id;
    const { speaksFor } = actor;
    return speaksFor === undefined
      ? { ...actor, id }
      : { ...actor, id, speaksFor: ids.get(speaksFor) ?? speaksFor };
  });
}

/** The actors of a cast that proposals speak of, and those they speak for, without those that a dossier has. */
export function actorsNeeded(
  proposals: readonly Proposal[],
  cast: readonly Actor[],
  dossier: Dossier,
): readonly Actor[] {
  const needed = actorsNamed(proposals, cast);
  const there = new Set(dossier.actors.map(({ id }) => id));
  return cast.filter(({ id }) => needed.has(id) && !there.has(id));
}
