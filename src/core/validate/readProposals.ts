import type { ClaimId, Proposal } from "../dossier/dossier";
import { limits } from "../dossier/limits";
import { checkGivenSides } from "./checkSides";
import { createEvidenceReader, readModality, readTopics, readType, readVoice } from "./readClaim";
import { readObject, readUniqueList, readWholeList, type ValueReader } from "./readJson";
import { readSource } from "./readSource";
import { readChoice, readId, readLocalised } from "./readText";
import { type References, readReference } from "./references";

const readState = readChoice([{ id: "open" }, { id: "refused" }] as const);

/**
 * Reads the proposals of one file. Their quotes are held to what those of claims are held to. One in which anything is
 * wrong is left out: unlike a claim it is nobody's work yet.
 */
export function readProposals(references: References): ValueReader<readonly Proposal[]> {
  const readEvidence = createEvidenceReader(references);
  const readActors = readWholeList(limits.side, readReference("unknown-actor", references.actors));
  const readList = readUniqueList(limits.proposals, (value, path, report) => {
    const before = report.issues.length;
    const proposal = readObject(value, path, report, ({ required, optional }) => {
      const id = optional("id", readId);
      const parts = {
        id,
        type: optional("type", readType),
        between: optional("between", readActors),
        from: optional("from", readActors),
        to: optional("to", readActors),
        voice: optional("voice", readVoice),
        saidBy: optional("saidBy", readActors),
        modality: optional("modality", readModality),
        summary: optional("summary", readLocalised),
        evidence: required("evidence", readEvidence(id ?? "")),
        note: optional("note", readLocalised),
        topics: optional("topics", readTopics),
        by: required("by", readSource),
        state: required("state", readState),
      } satisfies Record<keyof Proposal, unknown>;
      checkGivenSides(value, parts.type, path, report);
      return parts;
    });
    const isSound = report.issues.slice(before).every(({ severity }) => severity === "notice");
    return isSound ? (proposal?.whole as Proposal | undefined) : undefined;
  });
  return (value, path, report) => withIds(readList(value, path, report));
}

/** Gives those an id that have none: a form that is open on one finds it by its id, whatever edits change in it meanwhile. */
function withIds(proposals: readonly Proposal[] | undefined): readonly Proposal[] | undefined {
  const taken = new Set(proposals?.map(({ id }) => id));
  let number = 0;
  const freeId = () => {
    do number += 1;
    while (taken.has(`proposal-${number}` as ClaimId));
    return `proposal-${number}` as ClaimId;
  };
  return proposals?.map((proposal) => (proposal.id === undefined ? { ...proposal, id: freeId() } : proposal));
}
