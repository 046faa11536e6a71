import type { ActorId, Claim, DocumentId } from "../dossier/dossier";

/** Actors that did something together, and who said so. */
export type GroupBefore = { readonly actors: readonly ActorId[]; readonly saidBy: readonly ActorId[] };

/** Claims made last among which a group is looked for. */
const RECENT = 10;

/**
 * Finds the actors that stood on one side, or did something together, in the claim of a document that was made last with more
 * than one of them: "they called on B" means them again.
 */
export function groupBefore(document: DocumentId, claims: readonly Claim[]): GroupBefore | undefined {
  const made = claims.filter(({ evidence }) => evidence.some((own) => own.document === document));
  for (const { between, from = [], saidBy = [] } of made.slice(-RECENT).toReversed()) {
    const actors = between ?? from;
    if (actors.length > 1) return { actors, saidBy };
  }
  return undefined;
}
