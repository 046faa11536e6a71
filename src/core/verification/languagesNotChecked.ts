import type { SourceDocument } from "../dossier/dossier";
import { isLanguageKnown } from "../lexicon/negators";
import { paragraphsOf } from "../text/paragraphs";
import type { Finding } from "./finding";

/** Finds the texts of a document in whose language negators and number words are not known: nobody should think otherwise. */
export function languagesNotChecked({ id, texts }: SourceDocument): readonly Finding[] {
  return Object.entries(texts).flatMap(([language, text]): Finding[] => {
    const [first] = paragraphsOf(text);
    if (first === undefined || isLanguageKnown(language)) return [];
    return [
      {
        kind: "language-not-checked",
        key: `language ${id} ${language}`,
        document: id,
        language,
        text: text.slice(first.start, first.end),
        paragraph: first.index,
        paragraphNumber: first.number,
      },
    ];
  });
}
