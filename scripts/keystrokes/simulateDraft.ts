import { relationTypes } from "../../src/core/codebook/relationTypes";
import type { Claim, Proposal } from "../../src/core/dossier/dossier";

/** What a simulated model gets wrong: it says another relation, turns the sides, or takes what is said for the text's own. */
const slips: readonly ((claim: Claim) => Partial<Proposal>)[] = [
  ({ type }) => ({
    type: relationTypes.find(({ id, mayBeMutual }) => id !== type && mayBeMutual)?.id ?? type,
  }),
  ({ from, to, between }) =>
    between === undefined
      ? { from: to, to: from }
      : ({ between: undefined, from: between.slice(0, 1), to: between.slice(1) } as never),
  ({ voice, saidBy = [], from, between = [] }) =>
    voice === "narrator"
      ? { voice: "reported", saidBy: from ?? between.slice(0, 1) }
      : saidBy.length > 0
        ? ({ voice: "narrator", saidBy: undefined } as never)
        : {},
];

/**
 * Makes the proposals of a model that finds the share `recall` of some claims and is right in the share `precision` of what it
 * proposes: spread evenly over the claims, the same each time. What it gets wrong are claims with one slip, first of those it
 * has not found. Every quote is the claim's own: the validator lets no other pass.
 */
export function simulateDraft(
  claims: readonly Claim[],
  recall: number,
  precision: number,
): readonly Proposal[] {
  const isFound = (index: number) => Math.floor((index + 1) * recall) > Math.floor(index * recall);
  const found = claims.filter((_, index) => isFound(index));
  const missed = claims.filter((_, index) => !isFound(index));
  const slipped = [...missed, ...found].slice(0, Math.round(found.length * (1 / precision - 1)));
  const proposals = [
    ...found.map((claim) => ({ claim, slip: {} })),
    ...slipped.map((claim, index) => ({ claim, slip: slips[index % slips.length]?.(claim) ?? {} })),
  ];
  return proposals
    .toSorted((one, other) => claims.indexOf(one.claim) - claims.indexOf(other.claim))
    .map(({ claim, slip }, index) => {
      const {
        id: _id,
        evidence,
        summary: _summary,
        note: _note,
        topics: _topics,
        origin: _origin,
        ...said
      } = claim;
      const proposal = { ...said, ...slip, id: `p${index}`, evidence: evidence.slice(0, 1) };
      const filled = Object.entries(proposal).filter(([, value]) => value !== undefined);
      return {
        ...Object.fromEntries(filled),
        by: { model: "simulated" },
        state: "open",
      } as unknown as Proposal;
    });
}
