import { type LanguageId, languages } from "../../words/languages";
import { type RelationTypeId, relationType } from "../codebook/relationTypes";
import type { ModalityId, VoiceId } from "../codebook/voices";
import type { Actor, ActorId, Claim, ClaimId, Dossier, Evidence, Proposal } from "../dossier/dossier";
import type { LocalisedText } from "../dossier/language";
import { limits } from "../dossier/limits";
import { evidenceSpan } from "../quotes/locateExact";
import { claimSentence } from "./claimSentence";
import { addClaim, type ClaimFields, type DossierEdit, editClaim } from "./editClaims";
import { passageSentence } from "./passageSentence";
import { dropProposal, openProposal, proposedVoice } from "./proposals";
import type { Parted } from "./toggleMutual";

/** The fields of the form, in its order. */
export type DraftField =
  | "passage"
  | "type"
  | "from"
  | "to"
  | "mutual"
  | "voice"
  | "saidBy"
  | "modality"
  | "summary"
  | "note";

/** The fields that hold actors. */
export type SideField = "from" | "to" | "saidBy";

/** The fields that have no empty value. */
export type DecidedField = "voice" | "modality";

/** The fields that the words of a passage suggest. */
export type SuggestedField = Extract<DraftField, "type" | "from" | "to" | "voice" | "saidBy" | "modality">;

/** A claim while it is being written: anything may still be missing. Plain data, so that it can be kept. */
export type ClaimDraft = {
  /** The claim that is edited; undefined: there will be a new one. */
  readonly claim: ClaimId | undefined;
  /** The key of the proposal that becomes a claim when this is saved. */
  readonly proposal?: string;
  /** The passage a new claim stands on. */
  readonly evidence: Evidence | undefined;
  readonly type: RelationTypeId | undefined;
  readonly mutual: boolean;
  readonly from: readonly ActorId[];
  readonly to: readonly ActorId[];
  /** The sides that were changed by making the claim mutual. */
  readonly parted?: Parted | undefined;
  readonly voice: VoiceId;
  readonly saidBy: readonly ActorId[];
  /** The name of an organisation that says it, as the text has it, and that is no actor yet. */
  readonly unknownSpeaker?: string;
  /** Whom the rules take for the speaker, and by which words of the text; they say it once they stand on a side. */
  readonly likelySpeaker?: { readonly saidBy: readonly ActorId[]; readonly because: string };
  readonly modality: ModalityId;
  /** Of the fields that always have a value, those that nobody has decided: it cannot be saved before. */
  readonly undecided?: readonly DecidedField[];
  /** Of the fields that a passage suggests, those that a person has entered, emptied ones among them. */
  readonly entered?: readonly SuggestedField[];
  /** What was typed; a language that is missing has the sentence that the other fields make. */
  readonly summary: LocalisedText;
  readonly note: LocalisedText;
  /** What is typed into the fields of actors, and is none yet. */
  readonly typed?: Readonly<Partial<Record<SideField, string>>>;
  /** Names of actors that nobody knows yet, while they are described. */
  readonly naming?: Readonly<Partial<Record<SideField, string | undefined>>>;
  /** Actors that the dossier has not yet. */
  readonly added: readonly Actor[];
  /** Fields that are as the program suggested them, with its reason in words of the text. */
  readonly suggested: Readonly<Partial<Record<DraftField, string>>>;
};

/** Why a draft can't be saved yet: at which field, and what to do there. */
export type DraftFault = {
  readonly field: DraftField;
  readonly code: "missing" | "same-on-both-sides" | "not-mutual" | "too-few" | "too-many" | "too-long";
  readonly actors?: readonly ActorId[];
};

/** Returns a form in which nothing is filled in. */
export function emptyDraft(evidence: Evidence | undefined): ClaimDraft {
  return {
    claim: undefined,
    evidence,
    type: undefined,
    mutual: false,
    from: [],
    to: [],
    voice: "narrator",
    saidBy: [],
    modality: "actual",
    summary: {},
    note: {},
    added: [],
    suggested: {},
  };
}

/** Returns the form of a claim that is there; a summary that the fields make by themselves goes on following them. */
export function draftOf(claim: Claim, dossier: Dossier): ClaimDraft {
  const sides =
    claim.between === undefined
      ? { from: claim.from, to: claim.to, mutual: false }
      : { from: claim.between.slice(0, 1), to: claim.between.slice(1), mutual: true };
  const draft: ClaimDraft = {
    ...emptyDraft(undefined),
    ...sides,
    claim: claim.id,
    type: claim.type,
    voice: claim.voice,
    saidBy: claim.saidBy ?? [],
    modality: claim.modality ?? "actual",
    note: claim.note ?? {},
  };
  const typed = Object.entries(claim.summary).filter(([language, words]) => {
    const own = languages.find(({ id }) => id === language)?.id;
    const made = own && [summaryOf(draft, dossier, own), madeSentence(draft, dossier, own)];
    return made?.includes(words) !== true;
  });
  return { ...draft, summary: Object.fromEntries(typed) };
}

/** The actors a draft may speak of: the dossier's, and those that come with it. */
function actorsOf({ added }: ClaimDraft, dossier: Dossier): ReadonlyMap<ActorId, Actor> {
  return new Map([...added, ...dossier.actors].map((actor) => [actor.id, actor]));
}

/**
 * Returns what a draft's summary is in a language: as typed; else the passage itself, where it is a sentence that says it;
 * else made of the other fields, and empty where they do not suffice.
 */
export function summaryOf(draft: ClaimDraft, dossier: Dossier, language: LanguageId): string {
  const typed = Object.hasOwn(draft.summary, language) ? draft.summary[language] : undefined;
  if (typed !== undefined) return typed;
  const made = madeSentence(draft, dossier, language);
  return made === "" ? "" : (passageSentence(draft, dossier, language) ?? made);
}

/** The sentence that a draft's fields make. */
function madeSentence(draft: ClaimDraft, dossier: Dossier, language: LanguageId): string {
  const { type } = draft;
  return type === undefined ? "" : claimSentence({ ...draft, type }, actorsOf(draft, dossier), language);
}

/**
 * Returns the draft without actors, and without quotes from translations, that have gone from the dossier since it was
 * begun.
 */
export function withoutGone(draft: ClaimDraft, dossier: Dossier): ClaimDraft {
  const actors = actorsOf(draft, dossier);
  const known = (ids: readonly ActorId[]) =>
    ids.every((id) => actors.has(id)) ? ids : ids.filter((id) => actors.has(id));
  const evidence = draft.evidence && withoutGoneTexts(draft.evidence, dossier);
  return {
    ...draft,
    ...(evidence && { evidence }),
    from: known(draft.from),
    to: known(draft.to),
    saidBy: known(draft.saidBy),
  };
}

function withoutGoneTexts(evidence: Evidence, { documents }: Dossier): Evidence {
  const texts = documents.find(({ id }) => id === evidence.document)?.texts;
  const quotes = Object.entries(evidence.quotes);
  const left = quotes.filter(([language]) => texts === undefined || Object.hasOwn(texts, language));
  return left.length === quotes.length ? evidence : { ...evidence, quotes: Object.fromEntries(left) };
}

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
    const isMoved = JSON.stringify(proposal.evidence[0]) !== JSON.stringify(evidence);
    const changed = isMoved || !saysTheSame(fields, proposal);
    const origin = { by: proposal.by, changed };
    return dropProposal(key)(
      addClaim(
        { ...fields, ...unshownOf(proposal), evidence: passagesOf(draft, dossier), origin },
        draft.added,
      )(dossier),
    );
  };
}

/**
 * Returns the passages a new claim will stand on: the draft's own, and others of the proposal it is made of, each place
 * once.
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
 * Whether a claim says what was proposed: what a proposal left open, and somebody has filled in, is a change. A voice or
 * modality that is left open says what most do, and no more is a change.
 */
function saysTheSame(fields: ClaimFields, proposal: Proposal): boolean {
  const said = ({ type, between, from, to, voice, saidBy, modality }: ClaimFields | Proposal) =>
    JSON.stringify([type, between, from, to, voice ?? "narrator", saidBy ?? [], modality ?? "actual"]);
  return said(fields) === said({ ...proposal, voice: proposedVoice(proposal) } as Proposal);
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

const filled = (text: LocalisedText): LocalisedText =>
  Object.fromEntries(Object.entries(text).filter(([, words]) => words.trim() !== ""));
