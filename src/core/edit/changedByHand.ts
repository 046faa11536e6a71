import type { Claim } from "../dossier/dossier";

/** Remembers of a claim that a person has changed it since it was proposed, and since it was reviewed. */
export function changedByHand(claim: Claim): Claim {
  const { origin, reviews } = claim;
  const isNewlyChanged = origin !== undefined && !origin.changed;
  const isNewlyOutdated = reviews?.some(({ changed }) => changed !== true) === true;
  if (!isNewlyChanged && !isNewlyOutdated) return claim;
  return {
    ...claim,
    ...(isNewlyChanged && { origin: { ...origin, changed: true } }),
    ...(isNewlyOutdated && { reviews: reviews.map((review) => ({ ...review, changed: true })) }),
  };
}
