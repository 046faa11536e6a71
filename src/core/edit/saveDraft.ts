import { languages } from "../../words/languages";
import type { Claim, ClaimId, Dossier, Evidence, Origin, Proposal } from "../dossier/dossier";
import type { LocalisedText } from "../dossier/language";
import { evidenceSpan } from "../quotes/locateExact";
import { addTyped } from "./addTyped";
import { statementOf } from "./claimAlike";
import { type ClaimDraft, summaryOf, withoutGone } from "./claimDraft";
import { faultsOf } from "./draftFaults";
import { addClaim, type ClaimFields, type DossierEdit, editClaim } from "./editClaims";
import { addPassage } from "./editPassages";
import { dropProposal, openProposal, refuseProposal } from "./proposals";
import { filled } from "./withMissing";

/** Makes a draft without faults a claim of the dossier, or the claim it edits say what it says. */
export function saveDraft(given: ClaimDraft): DossierEdit {
  return (dossier) => {
    const draft = withoutGone(given, dossier);
    const fields = fieldsOf(draft, dossier);
    if (fields === undefined) return dossier;
    if (draft.claim !== undefined) return editClaim(draft.claim, fields, draft.added)(dossier);
    const { evidence, proposal: key } = draft;
    if (evidence === undefined) return dossier;
    const proposal = key === undefined ? undefined : openProposal(dossier, key);
    if (key === undefined || proposal === undefined)
      return addClaim({ ...fields, evidence: [evidence] }, draft.added)(dossier);
    const origin = originOf(fields, evidence, proposal);
    return dropProposal(key)(
      addClaim(
        { ...fields, ...unshownOf(proposal), evidence: passagesOf(draft, dossier), origin },
        draft.added,
      )(dossier),
    );
  };
}

/**
 * Gives the passages of a draft to a claim that says the same, with the note and the summary that were entered. Those of a
 * proposal remember who proposed them; a proposal of which the claim has every passage already is refused.
 */
export function addDraft(id: ClaimId, given: ClaimDraft): DossierEdit {
  return (dossier) => {
    const draft = withoutGone(given, dossier);
    const { evidence, proposal: key } = draft;
    const claim = dossier.claims.find((own) => own.id === id);
    if (evidence === undefined || claim === undefined) return dossier;
    const proposal = key === undefined ? undefined : openProposal(dossier, key);
    const origin = proposal && originOf(claim, evidence, proposal);
    let added = dossier;
    for (const passage of passagesOf(draft, dossier)) {
      const continued = added === dossier ? {} : { continued: true };
      const own = origin === undefined ? passage : { ...passage, origin: { ...origin, ...continued } };
      added = addPassage(id, own)(added);
    }
    const typed = addTyped(id, draft)(added);
    if (key === undefined) return typed;
    return (added === dossier ? refuseProposal(key) : dropProposal(key))(typed);
  };
}

/**
 * Returns the passages that a draft brings to a claim: its own, and others of the proposal it is made of, each place once.
 */
export function passagesOf({ evidence, proposal: key }: ClaimDraft, dossier: Dossier): readonly Evidence[] {
  if (evidence === undefined) return [];
  const proposal = key === undefined ? undefined : openProposal(dossier, key);
  const at = (passage: Evidence) => {
    const span = evidenceSpan(
      passage,
      dossier.documents.find(({ id }) => id === passage.document),
    );
    return span && `${passage.document} ${span.start} ${span.end}`;
  };
  const taken = new Set([undefined, at(evidence)]);
  const others = proposal?.evidence.slice(1).filter((passage) => {
    const place = at(passage);
    return !taken.has(place) && taken.add(place);
  });
  return [evidence, ...(others ?? [])];
}

/**
 * What a proposal holds that the form has no field for, keys that this program does not know included. Nobody can have
 * reviewed it: reviews are given of claims.
 */
function unshownOf(proposal: Proposal): object {
  const {
    id,
    by,
    state,
    evidence,
    type,
    between,
    from,
    to,
    voice,
    saidBy,
    modality,
    summary,
    note,
    reviews,
    ...others
  } = proposal as Proposal & { readonly reviews?: unknown };
  return others;
}

/**
 * Who proposed what a claim says of a passage, and whether that is something else: what a proposal left open, and somebody has
 * filled in, is a change.
 */
function originOf(claim: ClaimFields, evidence: Evidence, proposal: Proposal): Origin {
  const isMoved = JSON.stringify(proposal.evidence[0]) !== JSON.stringify(evidence);
  return { by: proposal.by, changed: isMoved || statementOf(claim as Claim) !== statementOf(proposal) };
}

function fieldsOf(draft: ClaimDraft, dossier: Dossier): ClaimFields | undefined {
  const { type, from, to, mutual, voice, saidBy, modality } = draft;
  if (type === undefined || faultsOf(draft, dossier).length > 0) return undefined;
  const made = languages.map(({ id }) => [id, summaryOf(draft, dossier, id)] as const);
  const summary = filled({ ...draft.summary, ...Object.fromEntries(made) });
  const note = filled(draft.note);
  return {
    type,
    ...(mutual ? { between: [...from, ...to] } : { from, to }),
    voice,
    ...(voice === "narrator" ? {} : { saidBy }),
    ...(modality === "actual" ? {} : { modality }),
    summary: Object.keys(summary).length > 0 ? summary : sentences(draft, dossier),
    ...(Object.keys(note).length === 0 ? {} : { note }),
  };
}

/** The summaries that a draft's fields make, whatever is typed. */
const sentences = (draft: ClaimDraft, dossier: Dossier): LocalisedText =>
  Object.fromEntries(languages.map(({ id }) => [id, summaryOf({ ...draft, summary: {} }, dossier, id)]));
