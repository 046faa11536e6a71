import type { Span } from "../text/span";
import { paragraphAround, sentencesOf } from "./sentences";

/** What stands in a sentence before and after a stretch of it. */
export type Around = { readonly before: string; readonly after: string };

/** The stretch is whole sentences, or long enough to be understood. */
export const nothingAround: Around = { before: "", after: "" };

/** A stretch of fewer UTF-16 code units, or of less than half its sentence, does not say what it is about. */
const short = 60;

/** Returns the rest of the sentence that a short stretch of a text stands in; nothing around any other. */
export function aroundShort(text: string, { start, end }: Span): Around {
  const paragraph = paragraphAround(text, start);
  if (end > paragraph.end) return nothingAround;
  const sentence = sentencesOf(text.slice(paragraph.start, paragraph.end))
    .map((own) => ({ start: paragraph.start + own.start, end: paragraph.start + own.end }))
    .find((own) => own.start <= start && end <= own.end);
  if (sentence === undefined) return nothingAround;
  const length = end - start;
  if (length >= short && 2 * length >= sentence.end - sentence.start) return nothingAround;
  return { before: text.slice(sentence.start, start), after: text.slice(end, sentence.end) };
}
