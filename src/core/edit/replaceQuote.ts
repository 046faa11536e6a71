import type { Dossier, Evidence, QuotePlace } from "../dossier/dossier";
import { requote } from "../quotes/requote";
import type { Quote } from "../text/span";
import { changedByHand, quotedOtherwise } from "./changedByHand";
import { removeClaim } from "./editClaims";

/**
 * Returns the dossier with another quote in this place; the dossier itself where there is no such place, or the same quote.
 */
export function replaceQuote(dossier: Dossier, place: QuotePlace, quote: Quote): Dossier {
  return withEvidence(dossier, place, (evidence) => {
    const before = evidence.quotes[place.language];
    const after = requote(before, quote);
    if (after === before) return evidence;
    const next = { ...evidence, quotes: { ...evidence.quotes, [place.language]: after } };
    return isOriginal(dossier, evidence, place.language) ? quotedOtherwise(next) : next;
  });
}

/**
 * Returns the dossier without this quote. Without its original a passage is no evidence: then the whole passage goes, and
 * with its last passage the claim, as everywhere: a claim is what its passages say. To keep it unsupported, keep the quote.
 */
export function dropQuote(dossier: Dossier, place: QuotePlace): Dossier {
  return withEvidence(dossier, place, (evidence) => {
    if (!Object.hasOwn(evidence.quotes, place.language)) return evidence;
    if (isOriginal(dossier, evidence, place.language)) return undefined;
    const quotes = Object.fromEntries(
      Object.entries(evidence.quotes).filter(([language]) => language !== place.language),
    );
    return Object.keys(quotes).length === 0 ? undefined : { ...evidence, quotes };
  });
}

/** Returns the dossier without a passage of a claim, and without the claim where that was its last. */
export function dropPassage(dossier: Dossier, place: Omit<QuotePlace, "language">): Dossier {
  return withEvidence(dossier, place, () => undefined);
}

const isOriginal = ({ documents }: Dossier, { document }: Evidence, language: string): boolean =>
  documents.find(({ id }) => id === document)?.language === language;

function withEvidence(
  dossier: Dossier,
  { claim: id, evidence: index }: Omit<QuotePlace, "language">,
  change: (evidence: Evidence) => Evidence | undefined,
): Dossier {
  const at = dossier.claims.findIndex((claim) => claim.id === id);
  const claim = dossier.claims[at];
  const before = claim?.evidence[index];
  if (claim === undefined || before === undefined) return dossier;
  const after = change(before);
  if (after === before) return dossier;
  if (after === undefined && claim.evidence.length === 1) return removeClaim(id)(dossier);
  const evidence =
    after === undefined ? claim.evidence.toSpliced(index, 1) : claim.evidence.with(index, after);
  return { ...dossier, claims: dossier.claims.with(at, changedByHand({ ...claim, evidence })) };
}
