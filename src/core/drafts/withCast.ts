import { dossierCast, takeCast } from "../coding/dossierCast";
import { actorsNamed } from "../dossier/actorsNamed";
import type { Actor, DocumentId, Dossier, Proposal } from "../dossier/dossier";
import { oncePer } from "../memoise/oncePer";

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
  return takeCast(dossierCast(dossier).filter(({ document }) => document.id === id))(dossier);
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
