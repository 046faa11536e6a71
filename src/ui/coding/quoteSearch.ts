import type { Actor, SourceDocument } from "../../core/dossier/dossier";
import { createQuoteCheck } from "../../core/quotes/createQuoteCheck";
import type { Location } from "../../core/quotes/location";

/** Where a quote stands best, and how well. */
export type FoundQuote = {
  readonly exact: string;
  readonly document: SourceDocument;
  readonly location: Location;
};

/** Best first; a contradiction says more than mere likeness. */
const rungs: readonly Location["kind"][] = [
  "verbatim",
  "ambiguous",
  "typographic",
  "orthographic",
  "conflict",
  "drifted",
];

/** Looks quotes up in the originals of all documents. Answers undefined where a quote is nowhere. */
export function createQuoteSearch(
  documents: readonly SourceDocument[],
  actors: readonly Actor[],
): (quote: string) => FoundQuote | undefined {
  const { checkQuote } = createQuoteCheck(actors);
  return (exact) => {
    if (exact === "") return undefined;
    const found = documents.map((document) => ({
      exact,
      document,
      location: checkQuote(document.texts[document.language] ?? "", { exact }),
    }));
    return rungs
      .map((level) => found.find(({ location }) => location.kind === level))
      .find((best) => best !== undefined);
  };
}
