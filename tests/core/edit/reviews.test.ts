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

test("reviews pass the gate, and what is wrong with one is said", () => {
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
