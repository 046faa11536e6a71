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

/** All actors on any side of a claim; one that stands on several is listed as often. */
export function actorsOfClaim(claim: Claim): readonly ActorId[] {
  return claim.between ?? [...claim.from, ...claim.to];
}

/** The same for dossiers of one history whose actors, or documents, no edit has changed. */
const actorsById = oncePer((actors: readonly Actor[]) => new Map(actors.map((actor) => [actor.id, actor])));
const documentsById = oncePer(
  (documents: readonly SourceDocument[]) => new Map(documents.map((document) => [document.id, document])),
);

/** Resolves a dossier's references and places its quotes. `precomputed`: as in `Graph`. */
export function createGraph(dossier: Dossier, precomputed?: readonly number[]): Graph {
  const actors = actorsById(dossier.actors);
  const documents = documentsById(dossier.documents);
  const { passages, ofClaim } = createPassages(dossier);
  const drawn = new Set<ActorId>();
  for (const claim of dossier.claims) for (const side of actorsOfClaim(claim)) drawn.add(side);
  return {
    dossier,
    actors,
    documents,
    passages,
    claims: dossier.claims.map((claim) => coded(claim, ofClaim.get(claim.id) ?? [])),
    sides: dossier.actors.filter((actor) => drawn.has(actor.id)),
    precomputed,
  };
}

const knownClaims = new WeakMap<Claim, CodedClaim>();

/** A claim with its passages: the very one as before where no edit has changed them. */
function coded(claim: Claim, passages: readonly Passage[]): CodedClaim {
  const known = knownClaims.get(claim);
  if (known?.passages === passages) return known;
  const made = { claim, passages };
  knownClaims.set(claim, made);
  return made;
}
