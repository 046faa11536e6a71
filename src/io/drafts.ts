import type { Library } from "../state/services";
import { type Database, type Stores, whole, whyNot } from "./database";

/** What is being typed and is no change of a dossier yet, by a key that its form chooses. */
export function createDrafts(
  database: () => Promise<Database>,
): Pick<Library, "draft" | "keepDraft" | "dropDraft"> {
  const write = async (change: (drafts: Stores<"drafts">) => Promise<unknown>) => {
    try {
      const transaction = (await database()).transaction("drafts", "readwrite", { durability: "strict" });
      await whole(transaction, [() => change(transaction.store)]);
      return { kind: "ok", value: undefined } as const;
    } catch (reason) {
      return { kind: "error", error: whyNot(reason) } as const;
    }
  };
  return {
    draft: async (key) => {
      try {
        return await (await database()).get("drafts", key);
      } catch {
        // Storage refused: `keepDraft` says so; nothing was kept, so nothing is there.
        return undefined;
      }
    },
    keepDraft: (key, value) => write((drafts) => drafts.put(value, key)),
    dropDraft: (key) => write((drafts) => drafts.delete(key)),
  };
}
