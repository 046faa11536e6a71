import type { CastChoices } from "../coding/castChoices";
import { chosenCasts } from "../coding/chosenCasts";
import { dossierCast, takeCast } from "../coding/dossierCast";
import { actorsNamed } from "../dossier/actorsNamed";
import type { Actor, DocumentId, Dossier, Proposal } from "../dossier/dossier";
import { oncePer } from "../memoise/oncePer";

/** The casts of the texts of a dossier as they were chosen, by document. */
const castsOf = oncePer((_dossier: Dossier) =>
  oncePer((_choices: CastChoices) => new Map<DocumentId, Dossier>()),
);

const undecided: CastChoices = {};

/**
 * Returns a dossier with those besides whom a document names and who are none of its actors: what a model is asked about.
 * `choices`: what a person has decided of them; who is said to be no actor is left out.
 */
export function withCast(dossier: Dossier, id: DocumentId, choices = undecided): Dossier {
  const casts = castsOf(dossier)(choices);
  const made = casts.get(id) ?? addCast(dossier, id, choices);
  casts.set(id, made);
  return made;
}

function addCast(dossier: Dossier, id: DocumentId, choices: CastChoices): Dossier {
  const own = dossierCast(dossier).filter(({ document }) => document.id === id);
  return takeCast(chosenCasts(own, choices))(dossier);
}

/** Returns the actors of a cast that proposals speak of, and those they speak for, without those that a dossier has. */
export function actorsNeeded(
  proposals: readonly Proposal[],
  cast: readonly Actor[],
  dossier: Dossier,
): readonly Actor[] {
  const needed = actorsNamed(proposals, cast);
  const there = new Set(dossier.actors.map(({ id }) => id));
  return cast.filter(({ id }) => needed.has(id) && !there.has(id));
}
