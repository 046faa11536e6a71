import type { LanguageId } from "../../words/languages";
import type { RelationTypeId } from "../codebook/relationTypes";
import type { ModalityId } from "../codebook/voices";
import type { ActorId } from "../dossier/dossier";
import { clauseParts } from "../grammar/clause";
import { type Actors, capitalised, joinParts } from "../grammar/noun";

/** Who a claim is about, both sides filled; `mutual` where they act together. */
export type ClaimParts = {
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
