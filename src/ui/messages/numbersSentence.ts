import type { Graph } from "../../core/graph";
import { type LanguageId, languageName } from "../../core/language";
import { controlMessages } from "./controls";

/** What a dossier is, in numbers, and what it is drawn from. */
export function numbersSentence(
  { sides, passages, dossier }: Graph,
  ties: number,
  language: LanguageId,
): string {
  const messages = controlMessages[language];
  const numbers = messages.numbers(sides.length, ties, passages.length);
  if (ties === 0 || passages.length === 0) return numbers;
  const [first, ...others] = dossier.documents;
  if (first === undefined || others.length > 0) {
    return messages.drawnFromSeveral(numbers, dossier.documents.length);
  }
  return messages.drawnFromOne(numbers, languageName(first.language, language));
}
