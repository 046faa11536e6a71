import type { ClaimDraft } from "../../core/edit/claimDraft";
import { placeOf } from "../../core/edit/evidenceAt";
import { phrasesFrom } from "../../core/passage/phrasesFrom";
import { sentencesAround } from "../../core/passage/sentences";
import { useSelect } from "../kit/useStore";

/** Words of a draft's own sentence that begin with what is typed: what a new actor may be called. */
export function usePhrases(typed: string, { evidence }: ClaimDraft): readonly string[] {
  const document = useSelect(({ graph }) => evidence && graph.documents.get(evidence.document));
  const span = evidence && placeOf(evidence, document);
  if (document === undefined || span === undefined || typed === "") return [];
  const text = document.texts[document.language] ?? "";
  const sentences = sentencesAround(text, span);
  return phrasesFrom(text.slice(sentences[0]?.start ?? span.start, sentences.at(-1)?.end ?? span.end), typed);
}
