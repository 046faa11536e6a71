import type { Actor, Evidence, SourceDocument } from "../dossier";
import { createLocator } from "../quotes/locate";
import { locateExact } from "../quotes/locateExact";
import type { Quote, Span } from "../text/span";
import { limits } from "../validate/limits";

/** Everything that actors are called, as the ladder wants it. */
export function namesOf(actors: readonly Actor[]): readonly (readonly string[])[] {
  return actors.map(({ name, aliases }) => [...Object.values(name), ...Object.values(aliases ?? {}).flat()]);
}

/**
 * The quote of a stretch of a text, with context only where it needs any, as the gate takes it. Undefined where there is
 * none: nothing is selected, more than a quote may hold, or a stretch that the ladder would not find again. What cuts a
 * name so that it means something else ("Sudan" in "South Sudan") gets the rest of it as context.
 */
export function quoteOf(text: string, span: Span, actors: readonly Actor[]): Quote | undefined {
  if (span.end <= span.start || span.end - span.start > limits.quote) return undefined;
  const locator = createLocator(text, namesOf(actors));
  const quote = locator.quoteAt(span);
  const isLong = Math.max(quote.prefix?.length ?? 0, quote.suffix?.length ?? 0) > limits.quote;
  const found = locateExact(text, quote);
  const stands = locator.locate(quote).kind === "verbatim" && found?.start === span.start;
  return stands && !isLong ? quote : undefined;
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
export function placeOf(evidence: Evidence, document: SourceDocument | undefined): Span | undefined {
  if (document === undefined) return undefined;
  const quote = evidence.quotes[document.language];
  const text = document.texts[document.language];
  return quote === undefined || text === undefined ? undefined : locateExact(text, quote);
}
