import type { ActorId, Claim, DocumentId } from "../dossier/dossier";
import { claimsOfText } from "./claimsOfText";

/** Actors that did something together, two or more. */
export type GroupBefore = readonly ActorId[];

/** Claims made last among which a group is looked for. */
const RECENT = 10;

/**
 * Finds the actors that stood on one side, or did something together, in the claim of a document that was made last with more
 * than one of them: "they called on B" means them again.
 */
export function groupBefore(document: DocumentId, claims: readonly Claim[]): GroupBefore | undefined {
  return claimsOfText(claims, document)
    .slice(0, RECENT)
    .map(({ between, from = [] }) => between ?? from)
    .find((actors) => actors.length > 1);
}
