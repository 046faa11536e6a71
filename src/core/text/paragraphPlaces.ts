import { partitionPoint } from "../lists/sorted";
import { type Paragraph, paragraphsOf } from "./paragraphs";

/** The paragraph an offset stands in, or the first after it that is not blank: its index, and its number as shown. */
export type ParagraphFinder = (
  text: string,
  offset: number,
) => { readonly paragraph: number; readonly paragraphNumber: number };

/** Finds paragraphs in any number of texts; reads each of them once. Logarithmic. */
export function createParagraphFinder(): ParagraphFinder {
  const read = new Map<string, readonly Paragraph[]>();
  return (text, offset) => {
    const paragraphs = read.get(text) ?? paragraphsOf(text);
    read.set(text, paragraphs);
    const isOver = (index: number) => (paragraphs[index]?.end ?? 0) <= offset;
    const own = paragraphs[Math.min(partitionPoint(paragraphs.length, isOver), paragraphs.length - 1)];
    return { paragraph: own?.index ?? 0, paragraphNumber: own?.number ?? 1 };
  };
}
