import type { Actor, SourceDocument } from "../../core/dossier/dossier";
import { createQuoteCheck } from "../../core/quotes/createQuoteCheck";
import type { Location } from "../../core/quotes/locate";
import type { Span } from "../../core/text/span";

/** Where a quote stands best, and how well. */
export type FoundQuote = { readonly document: SourceDocument; readonly location: Location };

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
      document,
      location: checkQuote(document.texts[document.language] ?? "", { exact }),
    }));
    return rungs
      .map((rung) => found.find(({ location }) => location.kind === rung))
      .find((best) => best !== undefined);
  };
}

/** Where to look in the text: the first of several places. */
export function placeIn(location: Location): Span | undefined {
  if (location.kind === "missing") return undefined;
  return location.kind === "ambiguous" ? location.spans[0] : location.span;
}
