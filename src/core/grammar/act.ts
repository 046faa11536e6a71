import type { LanguageId } from "../../words/languages";
import { type RelationTypeId, relationType } from "../codebook/relationTypes";
import { type ModalityId, reservationOf } from "../codebook/voices";
import type { SpeakerId } from "../dossier/attribution";
import type { ActorId } from "../dossier/dossier";
import { type SentencePart, wordsPart } from "./noun";

/** One act: who does what to whom, in which mood. `mutual`: both sides do it together, `eachOther`: each to the other. */
export type Act = {
  readonly type: RelationTypeId;
  readonly from: readonly ActorId[];
  readonly to: readonly ActorId[];
  readonly way: "directed" | "mutual" | "eachOther";
  readonly mood: ModalityId;
  /** Who denies it, where its mood is that. */
  readonly deniedBy?: readonly SpeakerId[];
};

/** How a clause names who acts: by name, or as the clause before it did; `several` says how many it names. */
export type SubjectForm = "named" | "understood" | "each";

/** Where a clause stands: alone as a title, or among others in a text. Arabic titles begin with who acts. */
export type ClauseStyle = "title" | "prose";

/** Returns whether verbs can say the mood of an act: nobody plans to be concerned. */
export const isMoodInVerb = ({ type, mood }: Pick<Act, "type" | "mood">): boolean =>
  mood !== "planned" || relationType(type).verb.ar.noun !== undefined;

/** Returns what a clause adds where its verb cannot say the mood: " (planned)". */
export function reservationAfter(act: Act, language: LanguageId): readonly SentencePart[] {
  const reservation = isMoodInVerb(act) ? undefined : reservationOf([{ modality: act.mood }], language);
  return reservation === undefined ? [] : wordsPart(` (${reservation})`);
}
