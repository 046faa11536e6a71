import type { LookedAt } from "../dossier/dossier";
import { limits } from "../dossier/limits";
import { readQuote } from "./readClaim";
import { readList, readObject, type ValueReader } from "./readJson";
import { readFlag } from "./readText";
import { type References, readReference } from "./references";

/** Reads what has been looked at. A sentence that the text no longer has is one that nobody has looked at: no fault. */
export function readWalk({ documents }: References): ValueReader<readonly LookedAt[]> {
  const readDocument = readReference("unknown-document", documents);
  return readList(
    limits.lookedAt,
    (value, path, report) =>
      readObject(value, path, report, ({ required, optional }) => {
        const parts = {
          document: required("document", readDocument),
          sentence: required("sentence", readQuote),
          nothing: optional("nothing", readFlag),
        };
        return parts satisfies Record<keyof LookedAt, unknown>;
      })?.whole as LookedAt | undefined,
  );
}
