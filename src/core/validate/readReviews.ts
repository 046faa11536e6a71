import type { Review } from "../dossier/dossier";
import { limits } from "../dossier/limits";
import { readList } from "./readLists";
import { readObject, type ValueReader } from "./readObject";
import { readChoice, readFlag, readId, readWords } from "./readText";

const readVerdict = readChoice([{ id: "agree" }, { id: "disagree" }] as const);

/** Reads what others say of a claim. A review that lacks its reader or verdict is left out, and said to be. */
export const readReviews: ValueReader<readonly Review[]> = readList(
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
