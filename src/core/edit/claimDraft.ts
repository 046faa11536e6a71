import { type LanguageId, languages } from "../../words/languages";
import type { RelationTypeId } from "../codebook/relationTypes";
import type { ModalityId, VoiceId } from "../codebook/voices";
import type { Actor, ActorId, Claim, ClaimId, Dossier, Evidence } from "../dossier/dossier";
import type { LocalisedText } from "../dossier/language";
import { clauseParts } from "../grammar/clause";
import { type Actors, capitalised, joinParts } from "../grammar/noun";
import { passageSentence } from "./passageSentence";
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
 * Returns the draft without actors, those that are only likely to say it included, and without quotes from translations, that have
 * gone from the dossier since it was begun.
 */
export function withoutGone(draft: ClaimDraft, dossier: Dossier): ClaimDraft {
  const actors = actorsOf(draft, dossier);
  const known = (ids: readonly ActorId[]) =>
    ids.every((id) => actors.has(id)) ? ids : ids.filter((id) => actors.has(id));
  const evidence = draft.evidence && withoutGoneTexts(draft.evidence, dossier);
  const { likelySpeaker, ...entered } = draft;
  return {
    ...entered,
    ...(likelySpeaker?.saidBy.every((id) => actors.has(id)) && { likelySpeaker }),
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

/** Who a claim is about, both sides filled; `mutual` where they act together. */
type ClaimParts = {
  readonly type: RelationTypeId;
  readonly from: readonly ActorId[];
  readonly to: readonly ActorId[];
  readonly mutual: boolean;
  readonly modality: ModalityId;
};

/**
 * Returns what a claim says, as a first summary of it: "Japan and NATO condemn Russia.", «تدين قوات الدعم السريع الحوثيين.»;
 * an act that did not happen says so in its verb: "… plan to …". Empty where a side is.
 */
export function claimSentence(
  { type, from, to, mutual, modality }: ClaimParts,
  actors: Actors,
  language: LanguageId,
): string {
  if (from.length === 0 || to.length === 0) return "";
  const act = { type, from, to, way: mutual ? "mutual" : "directed", mood: modality } as const;
  return `${joinParts(capitalised(clauseParts(act, actors, language, "prose")))}.`;
}
