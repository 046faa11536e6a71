import type { Actor, ActorId, Dossier, SourceDocument } from "../dossier/dossier";
import type { NameFinder } from "../names/findActors";
import { finderOf } from "../names/finderOf";
import type { Span } from "../text/span";
import { castAt } from "./castAt";
import type { CastChoices } from "./castChoices";

/** Who may be chosen for a draft without being described. */
export type DraftCast = {
  /** Those whom the passage's sentence names, in its order. */
  readonly here: readonly Actor[];
  /** The draft's own and the dossier's that are not named there. */
  readonly others: readonly Actor[];
  /** Those of the sentence whom neither the dossier has nor the draft. */
  readonly fresh: ReadonlySet<ActorId>;
  readonly finder: NameFinder;
  /** The draft's own and the dossier's. */
  readonly byId: ReadonlyMap<ActorId, Actor>;
};

/** The text that a draft is about, and where its passage stands in it. */
export type DraftPlace = { readonly document: SourceDocument; readonly span: Span };

/** Gathers the actors of a draft's sentence, those that it brings along, and the dossier's, each once. */
export function draftCast(
  place: DraftPlace | undefined,
  added: readonly Actor[],
  { actors, claims }: Pick<Dossier, "actors" | "claims">,
  choices: CastChoices = {},
): DraftCast {
  const byId = new Map([...added, ...actors].map((actor) => [actor.id, actor]));
  const named = place === undefined ? [] : castAt(place.document, place.span, actors, claims, choices);
  const here = named.flatMap(({ actor, isBefore }) => {
    const own = byId.get(actor.id) ?? actor;
    // Somebody else was added under the id that this one would get.
    const isOther = JSON.stringify(own.name) !== JSON.stringify(actor.name);
    return isBefore || isOther ? [] : [own];
  });
  const isHere = new Set(here.map(({ id }) => id));
  const fresh = here.filter(({ id }) => !byId.has(id));
  return {
    here,
    others: [...byId.values()].filter(({ id }) => !isHere.has(id)),
    fresh: new Set(fresh.map(({ id }) => id)),
    finder: joined([...added, ...fresh], actors),
    byId,
  };
}

/** What knows some actors beside those of a dossier, whose finder is there already: making one takes long where they are many. */
function joined(some: readonly Actor[], actors: readonly Actor[]): NameFinder {
  const [own, all] = [finderOf(some), finderOf(actors)];
  return {
    knownAs: (id) => own.knownAs(id) ?? all.knownAs(id),
    findAll: (text) => {
      const found = own.findAll(text);
      return found.some((mention) => "actor" in mention) ? found : all.findAll(text);
    },
  };
}
