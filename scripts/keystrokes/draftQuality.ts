import type { Claim, Proposal } from "../../src/core/dossier/dossier";
import { evidenceSpan } from "../../src/core/quotes/locateExact";
import type { ArticleToWalk } from "./articlesToWalk";

/** What a draft is worth: how many of its proposals are right, and how many of the coded claims they find. */
export type DraftQuality = {
  readonly proposals: number;
  /** Proposals that say in every field what a claim with a passage in the same sentence says; in every field but one. */
  readonly right: number;
  readonly near: number;
  readonly claims: number;
  /** Claims that a right proposal says; that a near or right one says. */
  readonly found: number;
  readonly nearlyFound: number;
};

/** Compares a draft with the coding of its article; both name actors by the coding's ids. */
export function draftQuality(article: ArticleToWalk, proposals: readonly Proposal[]): DraftQuality {
  const { document, wanted, coded } = article;
  const rows = proposals.map((proposal) => {
    const span = proposal.evidence.map((evidence) => evidenceSpan(evidence, document)).find(Boolean);
    const here = wanted.filter(
      ({ sentence }) => span && sentence.start <= span.start && span.start < sentence.end,
    );
    return here.map(({ claim }) => ({ id: claim.id, faults: faultsOf(proposal, claim) }));
  });
  const count = (most: number) => ({
    right: rows.filter((row) => row.some(({ faults }) => faults <= most)).length,
    found: new Set(rows.flatMap((row) => row.flatMap(({ id, faults }) => (faults <= most ? [id] : [])))).size,
  });
  const [exact, near] = [count(0), count(1)];
  return {
    proposals: proposals.length,
    right: exact.right,
    near: near.right,
    claims: coded.claims.length,
    found: exact.found,
    nearlyFound: near.found,
  };
}

type Said = Claim | Proposal;

/** How many of relation, sides, voice, speaker and modality differ. */
const faultsOf = (proposal: Said, claim: Said): number =>
  [
    ({ type }: Said) => type,
    ({ between, from, to }: Said) => [sorted(between), sorted(from), sorted(to)],
    ({ voice }: Said) => voice ?? "narrator",
    ({ voice, saidBy }: Said) => (voice === "narrator" ? [] : sorted(saidBy)),
    ({ modality }: Said) => modality ?? "actual",
  ].filter((of) => JSON.stringify(of(proposal)) !== JSON.stringify(of(claim))).length;

const sorted = (ids: readonly string[] = []): readonly string[] => ids.toSorted();
