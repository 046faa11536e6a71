import { languageName } from "../../core/dossier/language";
import { allTies, countActors, isLine } from "../../core/graph/filter";
import type { Graph } from "../../core/graph/graph";
import { isUnsupported } from "../../core/graph/ties";
import { controlMessages } from "../../words/controls";
import type { LanguageId } from "../../words/languages";

/** What a dossier is, in numbers: actors, lines, and the passages that carry them; a denial carries none. */
export function numbersOf(graph: Graph, language: LanguageId): string {
  const { lines, passages } = amountsOf(graph);
  return controlMessages[language].numbers(countActors(graph), lines, passages);
}

/** The same, and what it is drawn from; or how many lines no quote carries. */
export function numbersSentence(graph: Graph, language: LanguageId): string {
  const messages = controlMessages[language];
  const numbers = numbersOf(graph, language);
  const { lines, passages } = amountsOf(graph);
  if (lines === 0 || passages === 0) return numbers;
  const unfound = allTies(graph).filter((tie) => isLine(tie) && isUnsupported(tie)).length;
  if (unfound > 0) return messages.notAllFound(numbers, unfound);
  // A text that no line is drawn from is not what they are drawn from.
  const quoted = new Set(
    allTies(graph)
      .filter(isLine)
      .flatMap(({ support }) => support.map(({ document }) => document)),
  );
  const [first, ...others] = graph.dossier.documents.filter(({ id }) => quoted.has(id));
  if (first === undefined || others.length > 0) return messages.drawnFromSeveral(numbers, quoted.size);
  return messages.drawnFromOne(numbers, languageName(first.language, language));
}

/** Returns how many lines a dossier has, and how many passages carry them, each once. */
export function amountsOf(graph: Graph): { readonly lines: number; readonly passages: number } {
  const lines = allTies(graph).filter(isLine);
  return { lines: lines.length, passages: new Set(lines.flatMap(({ support }) => support)).size };
}
