import { sentencesAround } from "../passage/sentences";
import { snapToWords } from "../passage/snapToWords";
import { paragraphAt, paragraphs } from "../text/paragraphs";
import type { Span } from "../text/span";

/**
 * Returns where a stretch of one text likely stands in its translation: the sentence of the same rank in the paragraph
 * beside it, or its last one. A guess to begin with; undefined where that paragraph has no words.
 */
export function counterpart(text: string, span: Span, translation: string): Span | undefined {
  const own = paragraphs(text);
  const index = paragraphAt(own, span.start);
  const paragraph = own[index];
  const beside = paragraphs(translation)[index];
  if (paragraph === undefined || beside === undefined) return undefined;
  const rank = sentencesAround(text, paragraph).findIndex(({ end }) => span.start < end);
  const sentences = sentencesAround(translation, beside);
  const sentence = sentences[Math.min(Math.max(rank, 0), sentences.length - 1)];
  return sentence && snapToWords(translation, sentence);
}

/**
 * Returns whether a stretch of a translation lies in the paragraphs beside those of a stretch of the text: elsewhere it
 * says something else.
 */
export function liesBeside(text: string, span: Span, translation: string, other: Span): boolean {
  const own = paragraphs(text);
  const beside = paragraphs(translation);
  return (
    paragraphAt(beside, other.start) >= paragraphAt(own, span.start) &&
    paragraphAt(beside, other.end) <= paragraphAt(own, span.end)
  );
}
