import type { Graph } from "../../core/graph";
import { type LanguageId, languageName } from "../../core/language";
import { controlMessages } from "./controls";

/** What a dossier is, in numbers. */
export function numbersOf({ sides, passages }: Graph, ties: number, language: LanguageId): string {
  return controlMessages[language].numbers(sides.length, ties, passages.length);
}

/** The same, and what it is drawn from. */
export function numbersSentence(graph: Graph, ties: number, language: LanguageId): string {
  const { passages, dossier } = graph;
  const messages = controlMessages[language];
  const numbers = numbersOf(graph, ties, language);
  if (ties === 0 || passages.length === 0) return numbers;
  const [first, ...others] = dossier.documents;
  if (first === undefined || others.length > 0) {
    return messages.drawnFromSeveral(numbers, dossier.documents.length);
  }
  return messages.drawnFromOne(numbers, languageName(first.language, language));
}
