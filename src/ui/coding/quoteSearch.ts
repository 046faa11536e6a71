import type { SourceDocument } from "../../core/dossier";
import { createLocator, type Location } from "../../core/quotes/locate";
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
  names: readonly (readonly string[])[],
): (quote: string) => FoundQuote | undefined {
  const locators = documents.map((document) => ({
    document,
    locator: createLocator(document.texts[document.language] ?? "", names),
  }));
  return (exact) => {
    if (exact === "") return undefined;
    const found = locators.map(({ document, locator }) => ({
      document,
      location: locator.locate({ exact }),
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
