import { expect, test } from "vitest";
import type { Dossier } from "../../../src/core/dossier/dossier";
import { editClaim } from "../../../src/core/edit/editClaims";
import { reviewClaim, takeReviews } from "../../../src/core/edit/reviews";
import { validate } from "../../../src/core/validate/validate";
import { readBuiltIn } from "../../support/dossiers";

const builtIn = readBuiltIn();
const [claim, second] = builtIn.claims;
if (claim === undefined || second === undefined) throw new Error("too few claims");
const agreed = reviewClaim(claim.id, "Amal", { verdict: "agree" })(builtIn);
const reviewsIn = ({ claims }: Dossier) => claims[0]?.reviews;

test("each reader has one word on a claim, the last", () => {
  const both = reviewClaim(claim.id, "Basim", { verdict: "disagree", reason: "It says so of Japan." })(
    agreed,
  );
  expect(reviewsIn(both)).toEqual([
    { by: "Amal", verdict: "agree" },
    { by: "Basim", verdict: "disagree", reason: "It says so of Japan." },
  ]);
  const changed = reviewClaim(claim.id, "Amal", { verdict: "disagree" })(both);
  expect(reviewsIn(changed)?.filter(({ by }) => by === "Amal")).toEqual([
    { by: "Amal", verdict: "disagree" },
  ]);
  const taken = reviewClaim(claim.id, "Amal", undefined)(agreed);
  expect(taken.claims[0]).toEqual(claim);
  expect(reviewClaim(claim.id, "nobody", undefined)(agreed)).toBe(agreed);
});

test("reviews pass the validator, and what is wrong with one is said", () => {
  expect(validate(agreed)).toMatchObject({ kind: "ok", value: { notices: [] } });
  const wrong = { ...builtIn, claims: [{ ...claim, reviews: [{ by: "Amal", verdict: "perhaps" }] }] };
  const result = validate(wrong);
  expect(result.kind === "error" && result.error.issues).toMatchObject([
    { code: "unknown-choice", path: "claims[0].reviews[0].verdict" },
  ]);
});

test("a claim that is changed after a review says so; another word on it is of the claim as it is", () => {
  const { type, voice, saidBy = [], summary } = claim;
  const sides = claim.between === undefined ? { from: claim.from, to: claim.to } : { between: claim.between };
  const fields = {
    type,
    ...sides,
    voice,
    ...(saidBy.length > 0 && { saidBy }),
    summary,
    note: { en: "New." },
  };
  const edited = editClaim(claim.id, fields)(agreed);
  expect(reviewsIn(edited)).toEqual([{ by: "Amal", verdict: "agree", changed: true }]);
  expect(reviewsIn(reviewClaim(claim.id, "Amal", { verdict: "agree" })(edited))).toEqual([
    { by: "Amal", verdict: "agree" },
  ]);
});

test("two readers' copies are brought together without loss", () => {
  const other = reviewClaim(second.id, "Basim", { verdict: "disagree" })(builtIn);
  const both = takeReviews(other)(agreed);
  expect(both.claims.slice(0, 2).map(({ reviews }) => reviews?.map(({ by }) => by))).toEqual([
    ["Amal"],
    ["Basim"],
  ]);
});

test("a review of another version of a claim comes in as outdated, and one of another claim not at all", () => {
  const elsewhere = builtIn.claims.find(
    ({ evidence }) => JSON.stringify(evidence) !== JSON.stringify(claim.evidence),
  );
  const reviewed = reviewClaim(claim.id, "Basim", { verdict: "agree" })(builtIn);
  const taken = (changed: object) => {
    const own = { ...builtIn, claims: builtIn.claims.with(0, { ...claim, ...changed } as typeof claim) };
    return reviewsIn(takeReviews(reviewed)(own));
  };
  expect(taken({})).toEqual([{ by: "Basim", verdict: "agree" }]);
  const outdated = [{ by: "Basim", verdict: "agree", changed: true }];
  expect(taken({ modality: "denied" })).toEqual(outdated);
  expect(taken({ evidence: [...claim.evidence, ...(elsewhere?.evidence ?? [])] })).toEqual(outdated);
  // Both copies have given the id to a claim of their own.
  expect(taken({ ...elsewhere, id: claim.id })).toBeUndefined();
});

test("a review that is outdated in the other copy stays so, and does not replace a newer one of the same reader", () => {
  const { type, voice, saidBy, summary } = claim;
  const sides = claim.between === undefined ? { from: claim.from, to: claim.to } : { between: claim.between };
  const edited = editClaim(claim.id, {
    type,
    ...sides,
    voice,
    ...(saidBy && { saidBy }),
    summary,
    note: { en: "New." },
  });
  const outdated = edited(reviewClaim(claim.id, "Basim", { verdict: "agree" })(builtIn));
  expect(reviewsIn(takeReviews(outdated)(edited(builtIn)))).toEqual([
    { by: "Basim", verdict: "agree", changed: true },
  ]);
  const newer = reviewClaim(claim.id, "Basim", { verdict: "disagree" })(edited(builtIn));
  expect(reviewsIn(takeReviews(outdated)(newer))).toEqual([{ by: "Basim", verdict: "disagree" }]);
});
