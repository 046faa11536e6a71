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
    let low = 0;
    let high = paragraphs.length - 1;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((paragraphs[middle]?.end ?? 0) > offset) high = middle;
      else low = middle + 1;
    }
    const own = paragraphs[low];
    return { paragraph: own?.index ?? 0, paragraphNumber: own?.number ?? 1 };
  };
}
