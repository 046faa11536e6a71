import { quoteWords } from "../../words/quoteIssues";
import { error, notice } from "../dossier/issueKind";
import type { WordChange } from "../quotes/changes";
import { type Location, shownPlaceOf } from "../quotes/location";
import type { Quote, Span } from "../text/span";
import type { IssueCollector } from "./issueCollector";

/** A quote that does not stand in its text to the letter. */
type Quoted = { readonly document: string; readonly language: string; readonly exact: string };
/** What the text has in its place, and where. */
type Found = Quoted & Span & { readonly found: string };
/** With the text's own characters, to be put in its place. */
type Repairable = Found & { readonly repair: Quote };
/** With the words that differ. */
type Differing = Found & { readonly changes: readonly WordChange[] };

/** The answers of the verification ladder that are not "verbatim", and claims that no quote carries. */
export const quoteIssues = {
  "quote-ambiguous": error<Quoted & { readonly spans: readonly Span[] }>(quoteWords["quote-ambiguous"]),
  "quote-context-differs": notice<Quoted>(quoteWords["quote-context-differs"]),
  "quote-typographic": error<Repairable>(quoteWords["quote-typographic"]),
  "quote-orthographic": error<Repairable>(quoteWords["quote-orthographic"]),
  "quote-drifted": error<Differing>(quoteWords["quote-drifted"]),
  "quote-conflict": error<Differing>(quoteWords["quote-conflict"]),
  "quote-missing": error<Quoted>(quoteWords["quote-missing"]),
  "quote-not-compared": error<Quoted>(quoteWords["quote-not-compared"]),
  "quote-without-text": error<{ readonly language: string; readonly document: string }>(
    quoteWords["quote-without-text"],
  ),
  "translation-only": error<{ readonly language: string }>(quoteWords["translation-only"]),
  unsupported: error<{ readonly claim: string; readonly reason: "no-evidence" | "translation-only" }>(
    quoteWords.unsupported,
  ),
};

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
        ...foundAt(text, shownPlaceOf(location)),
        repair: location.repair,
      });
      return;
    case "drifted":
    case "conflict":
      report.raise(`quote-${location.kind}`, path, {
        ...quoted,
        ...foundAt(text, shownPlaceOf(location)),
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
