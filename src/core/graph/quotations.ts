import type { SourceDocument } from "../dossier/dossier";
import type { Passage } from "./passages";

/** A stretch of one text, in its language. */
export type PassageQuotation = { readonly language: string; readonly text: string };

/**
 * Returns a passage's exact characters, and the same in translation: in the reader's language where it is quoted there;
 * where the reader's language is the original's, or has no quote, in another that has.
 */
export function quotationsOf(
  passage: Passage,
  document: SourceDocument,
  readerLanguage: string,
): { readonly original: PassageQuotation; readonly translation: PassageQuotation | undefined } {
  const read = (language: string): PassageQuotation => {
    const span = passage.spans[language];
    return {
      language,
      text: span === undefined ? "" : (document.texts[language] ?? "").slice(span.start, span.end),
    };
  };
  const others = Object.keys(passage.spans).filter((language) => language !== passage.language);
  const wanted = others.includes(readerLanguage) ? readerLanguage : others[0];
  return {
    original: read(passage.language),
    translation: wanted === undefined ? undefined : read(wanted),
  };
}
