import type { SourceDocument } from "../dossier/dossier";
import type { ReadingId } from "../link/view";

/** Returns which text of a document is shown: as chosen, else the one in the reader's language, else the original. */
export function quotationOf(
  chosen: ReadingId | undefined,
  { language, texts }: Pick<SourceDocument, "language" | "texts">,
  reader: string,
): ReadingId {
  if (chosen !== undefined) return chosen;
  return language !== reader && Object.hasOwn(texts, reader) ? "translation" : "original";
}
