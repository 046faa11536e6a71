import type { Claim, ClaimId, Dossier, Review } from "../dossier/dossier";
import { saidIn } from "./claimAlike";
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

/**
 * Brings the reviews of another copy of a dossier into this one, claim by claim. Claims are one where they have an id and a
 * passage in common: two copies may have given one id to claims of their own. Where a claim says something else there, its
 * reviews come in as outdated. Of one reader the other copy's word counts, unless it is outdated and the own one is not.
 */
export function takeReviews(other: Dossier): DossierEdit {
  return (dossier) =>
    other.claims.reduce((next, theirs) => {
      const own = next.claims.find(({ id }) => id === theirs.id);
      if (theirs.reviews === undefined || own === undefined) return next;
      const [before, there] = [passagesIn(next, own), passagesIn(other, theirs)];
      if (!before.some((passage) => there.includes(passage))) return next;
      const isSame = JSON.stringify([before, wordsOf(own)]) === JSON.stringify([there, wordsOf(theirs)]);
      const reviews = joinedReviews(own.reviews ?? [], theirs.reviews, isSame);
      return withClaim(next, own.id, (claim) =>
        JSON.stringify(reviews) === JSON.stringify(claim.reviews ?? []) ? claim : { ...claim, reviews },
      );
    }, dossier);
}

/**
 * Joins the reviews of two copies of a claim, one of each reader. `isSame`: both copies say the same of the same passages;
 * else what comes in was said of another version.
 */
export function joinedReviews(
  ours: readonly Review[],
  others: readonly Review[],
  isSame: boolean,
): readonly Review[] {
  const coming = others
    .map((review): Review => (isSame ? review : { ...review, changed: true }))
    .filter(({ by, changed }) => {
      const own = ours.find((review) => review.by === by);
      return own === undefined || changed !== true || own.changed === true;
    });
  return [...ours.filter(({ by }) => !coming.some((review) => review.by === by)), ...coming];
}

/** The passages of a claim by text and quote of the original, in an order that is the same in every copy. */
function passagesIn({ documents }: Dossier, { evidence }: Claim): readonly string[] {
  const passages = evidence.map(({ document: id, quotes }) => {
    const language = documents.find((document) => document.id === id)?.language ?? "";
    return JSON.stringify([id, quotes[language]?.exact]);
  });
  return passages.sort();
}

/** Returns what a reader of a claim has before them besides its passages. */
export const wordsOf = (claim: Claim): readonly unknown[] => [
  saidIn(claim),
  claim.voice,
  claim.modality ?? "actual",
  Object.entries(claim.summary).sort(),
  Object.entries(claim.note ?? {}).sort(),
];
