import type { ClaimDraft } from "../../core/edit/claimDraft";
import { phrasesFrom } from "../../core/passage/phrasesFrom";
import { sentencesAround } from "../../core/passage/sentences";
import { useDraftPlace } from "./useDraftPlace";

/** UTF-16 code units of a text on each side of a passage in which a name may stand. */
const REACH = 20_000;
/** Most phrases that are offered. */
const MOST = 10;

/** Words of a draft's own sentence, then of its text, that begin with what is typed: what a new actor may be called. */
export function usePhrases(typed: string, draft: ClaimDraft): readonly string[] {
  const place = useDraftPlace(draft);
  if (place === undefined || typed === "") return [];
  const { document, span } = place;
  const text = document.texts[document.language] ?? "";
  const sentences = sentencesAround(text, span);
  const own = text.slice(sentences[0]?.start ?? span.start, sentences.at(-1)?.end ?? span.end);
  const around = text.slice(Math.max(0, span.start - REACH), span.end + REACH);
  return [...new Set([own, around].flatMap((words) => phrasesFrom(words, typed)))].slice(0, MOST);
}
