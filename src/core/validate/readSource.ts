import type { Evidence, Origin, ProposalSource } from "../dossier/dossier";
import { type Fields, readObject, type ValueReader } from "./readJson";
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

const originParts = ({ required }: Fields) =>
  ({ by: required("by", readSource), changed: required("changed", readFlag) }) satisfies Record<
    keyof Origin,
    unknown
  >;

/** Reads what a claim was before it was taken. */
export const readOrigin: ValueReader<Origin> = (value, path, report) =>
  readObject(value, path, report, originParts)?.whole as Origin | undefined;

/** Reads with which proposal a passage came to a claim that was there already. */
export const readPassageOrigin: ValueReader<NonNullable<Evidence["origin"]>> = (value, path, report) =>
  readObject(value, path, report, (fields) => {
    const parts = { ...originParts(fields), continued: fields.optional("continued", readFlag) };
    return parts satisfies Record<keyof NonNullable<Evidence["origin"]>, unknown>;
  })?.whole as Evidence["origin"];
