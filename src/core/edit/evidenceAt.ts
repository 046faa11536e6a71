import type { Actor, Evidence, SourceDocument } from "../dossier/dossier";
import { createQuoteCheck } from "../quotes/createQuoteCheck";
import { locateExact } from "../quotes/locateExact";
import type { Quote, Span } from "../text/span";

/** The quote of a stretch of a text, as `makeQuote` gives it. */
export function quoteOf(text: string, span: Span, actors: readonly Actor[]): Quote | undefined {
  return createQuoteCheck(actors).makeQuote(text, span);
}

/** Evidence for a stretch of a document's original; undefined as in `quoteOf`. */
export function evidenceAt(
  document: SourceDocument,
  span: Span,
  actors: readonly Actor[],
): Evidence | undefined {
  const quote = quoteOf(document.texts[document.language] ?? "", span, actors);
  return quote === undefined ? undefined : { document: document.id, quotes: { [document.language]: quote } };
}

/** Where evidence stands in its document's original; undefined where it does not stand there to the letter. */
export function evidenceSpan(evidence: Evidence, document: SourceDocument | undefined): Span | undefined {
  if (document === undefined) return undefined;
  const quote = evidence.quotes[document.language];
  const text = document.texts[document.language];
  return quote === undefined || text === undefined ? undefined : locateExact(text, quote);
}
