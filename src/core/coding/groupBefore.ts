import type { ActorId, Claim, DocumentId } from "../dossier/dossier";

/** Actors that did something together, two or more. */
export type GroupBefore = readonly ActorId[];

/** Claims made last among which a group is looked for. */
const RECENT = 10;

/**
 * Finds the actors that stood on one side, or did something together, in the claim of a document that was made last with more
 * than one of them: "they called on B" means them again.
 */
export function groupBefore(document: DocumentId, claims: readonly Claim[]): GroupBefore | undefined {
  return claims
    .filter(({ evidence }) => evidence.some((own) => own.document === document))
    .slice(-RECENT)
    .map(({ between, from = [] }) => between ?? from)
    .findLast((actors) => actors.length > 1);
}
