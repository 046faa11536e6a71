import type { Actor, Evidence, SourceDocument } from "../dossier/dossier";
import { createQuoteCheck } from "../quotes/createQuoteCheck";
import type { Span } from "../text/span";

/** Returns the evidence for a stretch of a document's original; undefined as in `makeQuote`. */
export function evidenceAt(
  document: SourceDocument,
  span: Span,
  actors: readonly Actor[],
): Evidence | undefined {
  const { id, language, texts } = document;
  const quote = createQuoteCheck(actors).makeQuote(texts[language] ?? "", span);
  return quote && { document: id, quotes: { [language]: quote } };
}
