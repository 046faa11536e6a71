import type { Actor } from "../dossier/dossier";
import { limits } from "../dossier/limits";
import { createQuoteCheck } from "../quotes/createQuoteCheck";
import type { Location } from "../quotes/locate";
import { markRefused } from "../quotes/refused";
import type { Quote, Span } from "../text/span";
import type { IssueCollector } from "./issueCollector";
import type { QuotedDocument } from "./readDocument";

type Place = { readonly document: QuotedDocument; readonly language: string };

/**
 * Looks quotes up in their texts and raises those that do not stand there to the letter, with the ladder's answer. What
 * one check may cost in all is bounded: beyond, a quote is not looked for.
 */
export function createQuoteReport(
  actors: readonly Pick<Actor, "name" | "aliases">[],
): (quote: Quote, place: Place, path: string, report: IssueCollector) => void {
  const { checkQuote } = createQuoteCheck(actors);
  let [searched, compared] = [0, 0];

  const check = (text: string, quote: Quote): Location | undefined => {
    searched += text.length;
    if (searched > limits.searched || compared >= limits.compared) return undefined;
    const location = checkQuote(text, quote);
    if (location.kind !== "verbatim") compared += 1;
    return location;
  };

  return (quote, { document, language }, path, report) => {
    const text = document.texts.get(language);
    if (text === undefined) {
      report.raise("quote-without-text", path, { language, document: document.id });
      return;
    }
    const location = check(text, quote);
    const quoted = { document: document.id, language, exact: quote.exact };
    if (location !== undefined && location.kind !== "verbatim") markRefused(quote, text);
    if (location === undefined) report.raise("quote-not-compared", path, quoted);
    else raiseLocation(location, text, quoted, path, report);
  };
}

/** What was quoted, and from where. */
export type Quoted = { readonly document: string; readonly language: string; readonly exact: string };

/** Raises the ladder's answer where it is not that the quote stands in its text to the letter. */
export function raiseLocation(
  location: Location,
  text: string,
  quoted: Quoted,
  path: string,
  report: IssueCollector,
): void {
  switch (location.kind) {
    case "verbatim":
      if (location.contextDiffers) report.raise("quote-context-differs", path, quoted);
      return;
    case "ambiguous":
      report.raise("quote-ambiguous", path, { ...quoted, spans: location.spans });
      return;
    case "typographic":
    case "orthographic":
      report.raise(`quote-${location.kind}`, path, {
        ...quoted,
        ...foundAt(text, location.span),
        repair: location.repair,
      });
      return;
    case "drifted":
    case "conflict":
      report.raise(`quote-${location.kind}`, path, {
        ...quoted,
        ...foundAt(text, location.span),
        changes: location.changes,
      });
      return;
    case "missing":
      report.raise("quote-missing", path, quoted);
  }
}

/** What the text has in place of a quote. */
function foundAt(text: string, { start, end }: Span) {
  return { start, end, found: text.slice(start, end) };
}
