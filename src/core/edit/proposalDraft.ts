import type { Proposal } from "../dossier/dossier";
import { type ClaimDraft, type DraftField, emptyDraft } from "./claimDraft";
import { proposalKey, proposedVoice } from "./proposals";

/** Returns the name of who proposes it; empty for the program's own rules. */
export const proposerOf = ({ by }: Proposal): string => (by === "rules" ? "" : by.model);

/**
 * Returns the form of a proposal: each field that it fills in is a suggestion of whoever proposes it. A voice it lacks is
 * to be decided.
 */
export function proposalDraft(proposal: Proposal): ClaimDraft {
  const {
    type,
    between,
    from = [],
    to = [],
    saidBy = [],
    modality = "actual",
    summary = {},
    note = {},
  } = proposal;
  const voice = proposedVoice(proposal);
  const [first, ...others] = between ?? [];
  const sides =
    first === undefined ? { from, to, mutual: false } : { from: [first], to: others, mutual: true };
  const filled: Readonly<Record<DraftField, boolean>> = {
    passage: false,
    type: type !== undefined,
    from: sides.from.length > 0,
    to: sides.to.length > 0,
    mutual: sides.mutual,
    voice: voice !== undefined,
    saidBy: saidBy.length > 0,
    modality: true,
    summary: false,
    note: proposal.note !== undefined,
  };
  const fields = Object.entries(filled).flatMap(([field, isFilled]) =>
    isFilled ? [[field, proposerOf(proposal)]] : [],
  );
  return {
    ...emptyDraft(proposal.evidence[0]),
    ...sides,
    type,
    voice: voice ?? "narrator",
    ...(voice === undefined && { undecided: ["voice"] as const }),
    saidBy,
    modality,
    summary,
    note,
    proposal: proposalKey(proposal),
    suggested: Object.fromEntries(fields),
  };
}
