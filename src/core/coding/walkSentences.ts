import type { Actor, DocumentId, SourceDocument } from "../dossier/dossier";
import { finderOf } from "../names/finderOf";
import { paragraphs } from "../text/paragraphs";
import type { Span } from "../text/span";
import { sentencesWalked } from "./stopsOf";

/** A sentence of a document's original. Offsets count UTF-16 code units. */
export type WalkSentence = {
  readonly document: DocumentId;
  readonly sentence: Span;
  /** The words of the codebook in it; undefined where the rules see no reason to stop. */
  readonly words: readonly Span[] | undefined;
  /** Whether a claim is likely in it, where the rules would stop. */
  readonly isLikely: boolean;
};

/** UTF-16 code units that are read in one step. */
const STEP = 50_000;

/**
 * Finds every sentence of a document's original, with the codebook's words where the rules would stop. Each step tells how
 * many code units of the text have been read.
 */
export function* readSentences(
  { id, language, texts }: SourceDocument,
  actors: readonly Actor[],
): Generator<number, readonly WalkSentence[]> {
  const text = texts[language] ?? "";
  const finder = finderOf(actors);
  const found: WalkSentence[] = [];
  const shift = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });
  for (const { start, end } of stepsOf(text)) {
    for (const { sentence, stop } of sentencesWalked({ text: text.slice(start, end), actors, finder })) {
      const words = stop?.words.map((word) => shift(word, start));
      found.push({
        document: id,
        sentence: shift(sentence, start),
        words,
        isLikely: stop?.isLikely === true,
      });
    }
    yield end;
  }
  return found;
}

/** Stretches of whole paragraphs. */
function stepsOf(text: string): readonly Span[] {
  const steps: { start: number; end: number }[] = [];
  for (const { start, end } of paragraphs(text)) {
    const last = steps.at(-1);
    if (last !== undefined && end - last.start <= STEP) last.end = end;
    else steps.push({ start, end });
  }
  return steps;
}
