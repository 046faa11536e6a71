import { relationTypes } from "../codebook/relationTypes";
import { modalities, voices } from "../codebook/voices";
import type { Claim, Review } from "../dossier/dossier";
import { limits } from "../dossier/limits";
import { checkSides, checkSpeakers } from "./checkSides";
import { createEvidenceReader } from "./readEvidence";
import { readList, readObject, readWholeList, type ValueReader } from "./readJson";
import { readOrigin } from "./readSource";
import { readChoice, readFlag, readId, readLocalised, readWords } from "./readText";
import { type References, readReference } from "./references";

export const readType = readChoice(relationTypes, "unknown-relation-type");
export const readVoice = readChoice(voices);
export const readModality = readChoice(modalities);
export const readTopics = readList(limits.entries, readWords);

/**
 * Reads the claims of one file. A claim whose sides, speakers or modality are unsound is broken, since without them it
 * would say something else; one without evidence is whole, and unsupported.
 */
export function createClaimReader(references: References): ValueReader<Claim> {
  const readEvidence = createEvidenceReader(references);
  const readActors = readWholeList(limits.side, readReference("unknown-actor", references.actors));
  return (value, path, report) => {
    const claim = readObject(value, path, report, (fields) => {
      const { has, required, optional, essential } = fields;
      const id = required("id", readId);
      const parts = {
        id,
        type: required("type", readType),
        between: essential("between", readActors),
        from: essential("from", readActors),
        to: essential("to", readActors),
        voice: required("voice", readVoice),
        saidBy: essential("saidBy", readActors),
        modality: essential("modality", readModality),
        summary: required("summary", readLocalised),
        evidence: optional("evidence", readEvidence(id ?? "")) ?? [],
        note: optional("note", readLocalised),
        topics: optional("topics", readTopics),
        origin: optional("origin", readOrigin),
        reviews: optional("reviews", readReviews),
      } satisfies Record<keyof Claim, unknown>;
      if (!has("evidence")) report.raise("unsupported", path, { claim: id ?? "", reason: "no-evidence" });
      const sides = checkSides(value, parts.type, path, report);
      const speakers = checkSpeakers(value, parts.voice, path, report);
      if (!sides || !speakers) fields.breakOff();
      return parts;
    });
    return claim?.whole as Claim | undefined;
  };
}

const readVerdict = readChoice([{ id: "agree" }, { id: "disagree" }] as const);

/** Reads what others say of a claim. A review that lacks its reader or verdict is left out, and said to be. */
const readReviews: ValueReader<readonly Review[]> = readList(
  limits.entries,
  (value, path, report) =>
    readObject(value, path, report, ({ essential, optional }) => {
      const parts = {
        by: essential("by", readId),
        verdict: essential("verdict", readVerdict),
        reason: optional("reason", readWords),
        changed: optional("changed", readFlag),
      };
      return parts satisfies Record<keyof Review, unknown>;
    })?.whole as Review | undefined,
);
