import type { Claim, Evidence } from "../dossier/dossier";

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

/** Remembers of a claim that it says something else of its passages than it did. */
export function saidOtherwise(claim: Claim): Claim {
  const evidence = claim.evidence.map(quotedOtherwise);
  const isSame = evidence.every((entry, index) => entry === claim.evidence[index]);
  return changedByHand(isSame ? claim : { ...claim, evidence });
}

/** Remembers of a passage that came with a proposal that it is not what was proposed any more. */
export const quotedOtherwise = (passage: Evidence): Evidence =>
  passage.origin === undefined || passage.origin.changed
    ? passage
    : { ...passage, origin: { ...passage.origin, changed: true } };
