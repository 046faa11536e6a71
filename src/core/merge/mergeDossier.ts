import type { ActorId, Dossier, LookedAt } from "../dossier/dossier";
import { limits } from "../dossier/limits";
import { withMissing } from "../edit/withMissing";
import type { Quote } from "../text/span";
import type { SameActors } from "./matchActors";
import { mergeActorLists, withActorIds } from "./mergeActorLists";
import { mergeClaimLists, mergeProposalLists } from "./mergeClaimLists";
import { type MergedDocuments, mergeDocuments } from "./mergeDocuments";

/** Two dossiers as one, and what became of the other one's parts. */
export type Merged = {
  readonly dossier: Dossier;
  /** What comes in, and what is joined with something that is there. */
  readonly documents: Merging;
  readonly actors: Merging;
  readonly claims: Merging;
  readonly proposals: number;
  /** Translations that give way to the own ones of the same texts. */
  readonly translationsLeft: number;
  /** Whether it is more than the format allows. */
  readonly isTooMuch: boolean;
};

type Merging = { readonly added: number; readonly joined: number };

/**
 * Takes in all that another dossier holds: texts, actors, claims, proposals, what was looked at, places, and keys that this
 * program does not know. `same` says which actors both have. Texts that both have, and claims that say the same from the same
 * passage, become one; ids that are taken are made anew. The dossier itself where nothing is added.
 */
export function mergeDossier(own: Dossier, other: Dossier, same: SameActors): Merged {
  const actors = mergeActorLists(own.actors, other.actors, same);
  const documents = mergeDocuments(own.documents, other.documents, actors.all);
  const moved = <Item extends Dossier["claims"][number] | NonNullable<Dossier["proposals"]>[number]>(
    item: Item,
  ): Item => ({ ...withActorIds(item, actors.ids), evidence: item.evidence.map(documents.at) });
  const texts = { documents: documents.all, shared: documents.shared };
  const claims = mergeClaimLists(own.claims, other.claims.map(moved), texts);
  const before = own.proposals ?? [];
  const proposals = mergeProposalLists(before, (other.proposals ?? []).map(moved), claims, texts);
  const walk = mergedWalk(own.walk ?? [], other.walk ?? [], documents);
  const places = mergedPlaces(own, other, actors.ids);
  const { places: _places, proposals: _proposals, walk: _walk, ...unknown } = other;
  const dossier = withMissing<Dossier>(own, unknown, {
    documents: sameOr(own.documents, documents.all),
    actors: sameOr(own.actors, actors.all),
    claims: sameOr(own.claims, claims),
    ...(proposals.length > 0 && { proposals }),
    ...(walk.length > 0 && { walk }),
    ...(places && { places }),
  });
  const counted = (added: number, all: readonly unknown[]) => ({ added, joined: all.length - added });
  const addedDocuments = documents.all.length - own.documents.length;
  return {
    dossier,
    documents: counted(addedDocuments, other.documents),
    actors: counted(actors.added, other.actors),
    claims: counted(claims.length - own.claims.length, other.claims),
    proposals: proposals.length - before.length,
    translationsLeft: documents.translationsLeft,
    isTooMuch: isTooMuch(dossier),
  };
}

/** The list itself where the other one has the same entries, so that what is derived of it holds. */
const sameOr = <Entry>(own: readonly Entry[], next: readonly Entry[]): readonly Entry[] =>
  own.length === next.length && own.every((entry, index) => entry === next[index]) ? own : next;

/** What either has looked at, each sentence once; of one sentence the own word counts. */
function mergedWalk(
  own: readonly LookedAt[],
  others: readonly LookedAt[],
  { ids }: MergedDocuments,
): readonly LookedAt[] {
  const keyOf = (document: string, { exact, prefix = "", suffix = "" }: Quote) =>
    JSON.stringify([document, exact, prefix, suffix]);
  const known = new Set(own.map(({ document, sentence }) => keyOf(document, sentence)));
  const fresh = others
    .map((looked) => ({ ...looked, document: ids.get(looked.document) ?? looked.document }))
    .filter(({ document, sentence }) => !known.has(keyOf(document, sentence)));
  return fresh.length === 0 ? own : [...own, ...fresh];
}

/** The places of actors that come in; where they would hide something, opening the dossier mends them. */
function mergedPlaces(
  own: Dossier,
  other: Dossier,
  ids: ReadonlyMap<ActorId, ActorId>,
): Dossier["places"] | undefined {
  const there = new Set(own.actors.map(({ id }) => id as string));
  const coming = Object.entries(other.places ?? {}).flatMap(([id, place]) => {
    const actor = ids.get(id as ActorId);
    return actor === undefined || there.has(actor) ? [] : [[actor, place] as const];
  });
  return coming.length === 0 ? undefined : { ...own.places, ...Object.fromEntries(coming) };
}

function isTooMuch({ documents, actors, claims, proposals = [], walk = [] }: Dossier): boolean {
  const ties = claims.reduce(
    (sum, { between, from = [], to = [] }) =>
      sum + (between === undefined ? from.length * to.length : (between.length * (between.length - 1)) / 2),
    0,
  );
  return (
    documents.length > limits.documents ||
    actors.length > limits.actors ||
    claims.length > limits.claims ||
    proposals.length > limits.proposals ||
    walk.length > limits.lookedAt ||
    ties > limits.ties
  );
}
