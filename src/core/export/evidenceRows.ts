import type { LanguageId } from "../../words/languages";
import type { Evidence } from "../dossier/dossier";
import type { CodedClaim, Graph } from "../graph/graph";
import type { Passage } from "../graph/passages";
import { type PassageQuotation, quotationsOf } from "../graph/quotations";

/** One passage of a claim; or what should be one and was not found in its text, with `passage` undefined. */
export type EvidenceRow = {
  readonly document: Evidence["document"];
  readonly passage: Passage | undefined;
  readonly original: PassageQuotation;
  readonly translation: PassageQuotation | undefined;
};

/**
 * Returns a claim's passages in the order of the text, then its quotes that do not stand in their text: nothing is left
 * out.
 */
export function evidenceRowsOf(
  { claim, passages }: CodedClaim,
  { documents }: Graph,
  language: LanguageId,
): readonly EvidenceRow[] {
  const found = passages.map((passage): EvidenceRow => {
    const document = documents.get(passage.document);
    if (document === undefined) throw new Error(`no document ${passage.document}`);
    return { document: passage.document, passage, ...quotationsOf(passage, document, language) };
  });
  const isFound = (id: string, exact: string) =>
    found.some(({ document, original }) => document === id && original.text === exact);
  const lost = claim.evidence.flatMap(({ document, quotes }): EvidenceRow[] => {
    const tag = documents.get(document)?.language ?? Object.keys(quotes)[0] ?? "";
    const exact = (Object.hasOwn(quotes, tag) ? quotes[tag]?.exact : undefined) ?? "";
    if (isFound(document, exact)) return [];
    const others = Object.keys(quotes).filter((other) => other !== tag);
    const other = others.includes(language) ? language : others[0];
    const translation =
      other === undefined ? undefined : { language: other, text: quotes[other]?.exact ?? "" };
    return [{ document, passage: undefined, original: { language: tag, text: exact }, translation }];
  });
  return [...found, ...lost];
}
