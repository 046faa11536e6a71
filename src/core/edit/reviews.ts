import type { Claim, ClaimId, Dossier, Review } from "../dossier/dossier";
import { type DossierEdit, withClaim } from "./editClaims";

/** Keeps what a reader says of a claim, in place of what the same reader said before; undefined takes it back. */
export function reviewClaim(
  id: ClaimId,
  by: string,
  said: Omit<Review, "by" | "changed"> | undefined,
): DossierEdit {
  return (dossier) =>
    withClaim(dossier, id, (claim) => {
      const others = (claim.reviews ?? []).filter((review) => review.by !== by);
      if (said === undefined && others.length === (claim.reviews ?? []).length) return claim;
      const reviews = said === undefined ? others : [...others, { by, ...said }];
      const { reviews: _before, ...rest } = claim;
      return (reviews.length === 0 ? rest : { ...rest, reviews }) as Claim;
    });
}

/** Brings the reviews of another copy of a dossier into this one, claim by claim; of one reader the other copy's counts. */
export function takeReviews(other: Dossier): DossierEdit {
  return (dossier) =>
    other.claims.reduce(
      (next, { id, reviews = [] }) =>
        reviews.reduce((own, { by, changed: _changed, ...said }) => reviewClaim(id, by, said)(own), next),
      dossier,
    );
}
