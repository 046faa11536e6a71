import type { Claim, ProposalSource } from "../dossier/dossier";
import { readObject, type ValueReader } from "./readJson";
import { readFlag, readId } from "./readText";

/** Reads who proposes a claim: `"rules"`, or a model by its name. */
export const readSource: ValueReader<ProposalSource> = (value, path, report) => {
  if (typeof value !== "string") {
    return readObject(value, path, report, ({ required, optional }) => ({
      model: required("model", readId),
      task: optional("task", readId),
    }))?.whole as ProposalSource | undefined;
  }
  if (value === "rules") return value;
  report.raise("unknown-choice", path, { found: value, allowed: ["rules"] });
  return undefined;
};

/** Reads what a claim was before it was taken. */
export const readOrigin: ValueReader<NonNullable<Claim["origin"]>> = (value, path, report) =>
  readObject(value, path, report, ({ required }) => {
    const parts = { by: required("by", readSource), changed: required("changed", readFlag) };
    return parts satisfies Record<keyof NonNullable<Claim["origin"]>, unknown>;
  })?.whole as Claim["origin"];
