import type { Claim, ClaimId, Dossier, Evidence } from "../dossier/dossier";
import type { Passage } from "../graph/passages";
import { evidenceSpan } from "../quotes/locateExact";
import { requote } from "../quotes/requote";
import type { Quote } from "../text/span";
import { changedByHand } from "./changedByHand";
import { type DossierEdit, withClaim } from "./editClaims";
import { dropPassage } from "./replaceQuote";

/** Returns the entries of a claim's evidence that stand at a passage, as indices. */
export function entriesAt(dossier: Dossier, claim: Claim, passage: Passage): readonly number[] {
  const document = dossier.documents.find(({ id }) => id === passage.document);
  const span = passage.spans[passage.language];
  return claim.evidence.flatMap((evidence, index) => {
    const place = evidence.document === passage.document ? evidenceSpan(evidence, document) : undefined;
    return place !== undefined && place.start === span?.start && place.end === span.end ? [index] : [];
  });
}

/** Gives a claim another passage; one that it has already changes nothing. */
export function addPassage(id: ClaimId, evidence: Evidence): DossierEdit {
  return (dossier) => {
    const document = dossier.documents.find((own) => own.id === evidence.document);
    const place = evidenceSpan(evidence, document);
    const isThere = (other: Evidence) => {
      const at = other.document === evidence.document ? evidenceSpan(other, document) : undefined;
      return at !== undefined && at.start === place?.start && at.end === place.end;
    };
    return withClaim(dossier, id, (claim) =>
      claim.evidence.some(isThere)
        ? claim
        : changedByHand({ ...claim, evidence: [...claim.evidence, evidence] }),
    );
  };
}

/** Takes a passage from a claim, with all entries that stand there; with its last one goes the claim, see `dropPassage`. */
export function removePassage(id: ClaimId, passage: Passage): DossierEdit {
  return (dossier) => {
    const claim = dossier.claims.find((own) => own.id === id);
    const entries = claim === undefined ? [] : entriesAt(dossier, claim, passage);
    return entries
      .toReversed()
      .reduce((rest, evidence) => dropPassage(rest, { claim: id, evidence }), dossier);
  };
}

/**
 * Sets what a passage is called in a translation, for one claim; undefined takes it away. The original's quote is left
 * alone.
 */
export function setTranslationQuote(
  id: ClaimId,
  passage: Passage,
  language: string,
  quote: Quote | undefined,
): DossierEdit {
  return (dossier) =>
    withClaim(dossier, id, (claim) => {
      const [entry] = entriesAt(dossier, claim, passage);
      const evidence = entry === undefined ? undefined : claim.evidence[entry];
      if (entry === undefined || evidence === undefined || language === passage.language) return claim;
      const { [language]: before, ...others } = evidence.quotes;
      const after = quote && requote(before, quote);
      if (after === before) return claim;
      const quotes = after === undefined ? others : { ...evidence.quotes, [language]: after };
      return { ...claim, evidence: claim.evidence.with(entry, { ...evidence, quotes }) };
    });
}

/** Sets the same for every claim that has the passage: what it says in another language does not depend on who is meant. */
export function translatePassage(passage: Passage, language: string, quote: Quote | undefined): DossierEdit {
  return (dossier) =>
    dossier.claims.reduce((next, { id }) => setTranslationQuote(id, passage, language, quote)(next), dossier);
}
