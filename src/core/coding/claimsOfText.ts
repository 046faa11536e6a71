import type { Claim, DocumentId } from "../dossier/dossier";

/** Returns the claims that have a passage in a text, those made last first. */
export const claimsOfText = (claims: readonly Claim[], document: DocumentId): readonly Claim[] =>
  claims.filter(({ evidence }) => evidence.some((entry) => entry.document === document)).toReversed();
