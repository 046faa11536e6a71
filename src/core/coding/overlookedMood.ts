import { relationTypes } from "../codebook/relationTypes";
import type { Dossier, Proposal } from "../dossier/dossier";
import { finderOf } from "../names/finderOf";
import { evidenceSpan } from "../quotes/locateExact";
import { suggestClaim } from "./suggestClaim";

/**
 * Finds the words that tell of something to come, or that may come, in what is proposed as having happened: "will", «ستهاجم», "if".
 * Undefined where another modality is proposed, or where one of its passages tells what happened as far as the rules find.
 */
export function overlookedMood(
  { modality = "actual", evidence }: Pick<Proposal, "modality" | "evidence">,
  { documents, actors }: Pick<Dossier, "documents" | "actors">,
): string | undefined {
  if (modality !== "actual") return undefined;
  let words: string | undefined;
  for (const entry of evidence) {
    const document = documents.find(({ id }) => id === entry.document);
    const text = document?.texts[document.language] ?? "";
    const span = evidenceSpan(entry, document);
    if (span === undefined) continue;
    const finder = finderOf(actors);
    const mood = suggestClaim({ text, span, actors, finder, types: relationTypes }).modality;
    const [because] = mood?.because ?? [];
    if (because === undefined || (mood?.value !== "planned" && mood?.value !== "conditional"))
      return undefined;
    words ??= text.slice(because.start, because.end);
  }
  return words;
}
