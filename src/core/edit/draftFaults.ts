import { relationType } from "../codebook/relationTypes";
import type { ActorId, Dossier } from "../dossier/dossier";
import { limits } from "../dossier/limits";
import { evidenceSpan } from "../quotes/locateExact";
import { type ClaimDraft, type DraftField, withoutGone } from "./claimDraft";

/** Why a draft can't be saved yet: at which field, and what to do there. */
export type DraftFault = {
  readonly field: DraftField;
  readonly code: "missing" | "same-on-both-sides" | "not-mutual" | "too-few" | "too-many" | "too-long";
  readonly actors?: readonly ActorId[];
};

/** Returns everything that keeps a draft from being a claim of the dossier, in the order of the form. */
export function faultsOf(given: ClaimDraft, dossier: Dossier): readonly DraftFault[] {
  const draft = withoutGone(given, dossier);
  const { type, from, to, mutual, voice, saidBy, undecided = [] } = draft;
  const faults: DraftFault[] = [];
  const raise = (field: DraftField, code: DraftFault["code"], actors?: readonly ActorId[]) =>
    faults.push({ field, code, ...(actors === undefined ? {} : { actors }) });
  if (!stands(draft, dossier)) raise("passage", "missing");
  if (type === undefined) raise("type", "missing");
  if (mutual && type !== undefined && !relationType(type).mayBeMutual) raise("mutual", "not-mutual");
  if (from.length === 0) raise("from", "missing");
  if (to.length === 0) raise("to", "missing");
  const both = from.filter((id) => to.includes(id));
  if (both.length > 0) raise("to", "same-on-both-sides", both);
  for (const [field, side] of Object.entries({ from, to, saidBy })) {
    if (side.length > limits.side) raise(field as DraftField, "too-many");
  }
  if (undecided.includes("voice")) raise("voice", "missing");
  else if (voice !== "narrator" && saidBy.length === 0) raise("saidBy", "missing");
  if (undecided.includes("modality")) raise("modality", "missing");
  for (const field of ["summary", "note"] as const) {
    if (Object.values(draft[field]).some(({ length }) => length > limits.words)) raise(field, "too-long");
  }
  return faults;
}

/** Whether what the claim stands on is still in the text, or the claim that is edited still there. */
function stands({ claim, evidence }: ClaimDraft, { documents, claims }: Dossier): boolean {
  if (claim !== undefined) return claims.some(({ id }) => id === claim);
  const document = documents.find(({ id }) => id === evidence?.document);
  return evidence !== undefined && evidenceSpan(evidence, document) !== undefined;
}
