import type { Actor, ActorId, Claim, DocumentId, Dossier, SourceDocument } from "../dossier/dossier";
import { oncePer } from "../memoise/oncePer";
import { createPassages, type Passage } from "./passages";

/** A claim with the passages that carry it, in the order of the text. None: the claim is unsupported. */
export type CodedClaim = { readonly claim: Claim; readonly passages: readonly Passage[] };

/** A dossier with its references resolved and its quotes placed; computed once per dossier. */
export type Graph = {
  readonly dossier: Dossier;
  readonly actors: ReadonlyMap<ActorId, Actor>;
  readonly documents: ReadonlyMap<DocumentId, SourceDocument>;
  /** In the dossier's order. */
  readonly claims: readonly CodedClaim[];
  /** All passages, each once, in the order of the documents and their texts. */
  readonly passages: readonly Passage[];
  /** The actors that are a side of some claim: those that are drawn. */
  readonly sides: readonly Actor[];
  /** Places of the sides, x and y interleaved, where they have been computed before. */
  readonly precomputed: readonly number[] | undefined;
};

/** Returns all actors on any side of a claim; one that stands on several is listed as often. */
export function actorsOfClaim(claim: Claim): readonly ActorId[] {
  return claim.between ?? [...claim.from, ...claim.to];
}

/** Returns actors by id; the same map for dossiers of one history whose actors no edit has changed. */
export const actorsById = oncePer(
  (actors: readonly Actor[]) => new Map(actors.map((actor) => [actor.id, actor])),
);
const documentsById = oncePer(
  (documents: readonly SourceDocument[]) => new Map(documents.map((document) => [document.id, document])),
);

/** Resolves a dossier's references and places its quotes. `precomputed`: as in `Graph`. */
export function createGraph(dossier: Dossier, precomputed?: readonly number[]): Graph {
  const actors = actorsById(dossier.actors);
  const documents = documentsById(dossier.documents);
  const { passages, ofClaims } = createPassages(dossier);
  const drawn = sidesOf(dossier.claims, actors.size);
  return {
    dossier,
    actors,
    documents,
    passages,
    claims: ofClaims,
    sides: dossier.actors.filter((actor) => drawn.has(actor.id)),
    precomputed,
  };
}

/** The actors that are a side of some claim. Once `most` are found, which is after a few claims, there are no others. */
function sidesOf(claims: readonly Claim[], most: number): ReadonlySet<ActorId> {
  const sides = new Set<ActorId>();
  for (const claim of claims) {
    if (sides.size >= most) break;
    for (const side of actorsOfClaim(claim)) sides.add(side);
  }
  return sides;
}
