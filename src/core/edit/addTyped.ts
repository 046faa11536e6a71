import type { Claim, ClaimId } from "../dossier/dossier";
import { changedByHand } from "./changedByHand";
import type { ClaimDraft } from "./claimDraft";
import { type DossierEdit, withClaim } from "./editClaims";
import { filled, joinedNotes, withMissing } from "./withMissing";

type Typed = Pick<ClaimDraft, "note" | "summary">;

/**
 * Adds to a claim what was typed into a form that says the same: its note behind the claim's, and summaries that it lacks.
 */
export function addTyped(id: ClaimId, { note, summary }: Typed): DossierEdit {
  return (dossier) =>
    withClaim(dossier, id, (claim) => {
      const own = filled(note);
      const next = withMissing<Claim>(claim, Object.keys(own).length === 0 ? {} : { note: own }, {
        summary: withMissing(claim.summary, filled(summary)),
        ...(claim.note !== undefined && { note: joinedNotes(claim.note, own) }),
      });
      return next === claim ? claim : changedByHand(next);
    });
}

/**
 * Returns whether a claim has all that was typed into a form: a summary that says it otherwise and a note too long are
 * left.
 */
export function hasTyped(claim: Claim, { note, summary }: Typed): boolean {
  return (
    Object.entries(filled(note)).every(([language, words]) => claim.note?.[language]?.includes(words)) &&
    Object.entries(filled(summary)).every(([language, words]) => claim.summary[language] === words)
  );
}
