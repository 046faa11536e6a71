import type { Sought } from "../../state/state";
import { rangeIn } from "./rangeIn";

/** The name under which words that were looked for are painted; the style sheet has its look. */
const highlightName = "isnad-found";

/** Paints the words that were looked for in their paragraph, without touching its elements. Answers the undo. */
export function paintFound(article: Element, { words }: Sought): () => void {
  const registry = typeof Highlight === "undefined" ? undefined : CSS.highlights;
  if (registry === undefined || words === undefined) return () => {};
  const ranges = [...article.querySelectorAll("[data-sought] [data-column] > :is(p, h3)")]
    .filter((paragraph) => paragraph.textContent === words.text)
    .flatMap((paragraph) => words.marks.flatMap((place) => rangeIn(paragraph, place) ?? []));
  registry.set(highlightName, new Highlight(...ranges));
  return () => registry.delete(highlightName);
}
