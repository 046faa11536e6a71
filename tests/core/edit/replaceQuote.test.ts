import { describe, expect, test } from "vitest";
import type { ClaimId, Dossier } from "../../../src/core/dossier/dossier";
import { dropPassage, dropQuote, replaceQuote } from "../../../src/core/edit/replaceQuote";
import { smallDossier } from "../../support/dossiers";

const dossier = smallDossier() as unknown as Dossier;
const place = { claim: "harbour-condemnation" as ClaimId, evidence: 1, language: "en" };
const quotesOf = ({ claims }: Dossier) =>
  claims.flatMap(({ evidence }) => evidence.map(({ quotes }) => quotes));

describe("a quote of a dossier", () => {
  test("is replaced in its place, and nothing else is", () => {
    const next = replaceQuote(dossier, place, { exact: "40 ships", suffix: " had" });
    expect(quotesOf(next)[1]).toEqual({ ...quotesOf(dossier)[1], en: { exact: "40 ships", suffix: " had" } });
    expect(quotesOf(next).toSpliced(1, 1)).toEqual(quotesOf(dossier).toSpliced(1, 1));
    expect(next.documents).toBe(dossier.documents);
  });

  test("loses the context that the new one does without, and keeps keys that nobody knows", () => {
    const known = replaceQuote(dossier, place, { exact: "a", prefix: "b", note: "kept" } as never);
    expect(quotesOf(replaceQuote(known, place, { exact: "c" }))[1]?.en).toEqual({ exact: "c", note: "kept" });
  });

  test("from a translation goes alone, from the original with its passage", () => {
    expect(quotesOf(dropQuote(dossier, place))[1]).toEqual({ ar: quotesOf(dossier)[1]?.ar });
    expect(quotesOf(dropQuote(dossier, { ...place, language: "ar" }))).toEqual(
      quotesOf(dossier).toSpliced(1, 1),
    );
    expect(dropPassage(dossier, place)).toEqual(dropQuote(dossier, { ...place, language: "ar" }));
  });

  test("takes the claim along where it was its last, and no other", () => {
    for (const [at, { id, evidence }] of dossier.claims.entries()) {
      const without = evidence.reduceRight(
        (rest, _, index) => dropPassage(rest, { claim: id, evidence: index }),
        dossier,
      );
      expect(without.claims).toEqual(dossier.claims.toSpliced(at, 1));
    }
  });

  test("that is not there changes nothing", () => {
    const nowhere = { ...place, claim: "nowhere" as ClaimId };
    expect(replaceQuote(dossier, nowhere, { exact: "a" })).toBe(dossier);
    expect(replaceQuote(dossier, place, quotesOf(dossier)[1]?.en ?? { exact: "" })).toBe(dossier);
    expect(dropQuote(dossier, { ...place, language: "fr" })).toBe(dossier);
    expect(dropQuote(dossier, { ...place, evidence: 7 })).toBe(dossier);
    expect(dropPassage(dossier, nowhere)).toBe(dossier);
  });
});
