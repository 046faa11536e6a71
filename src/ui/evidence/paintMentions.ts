import { rangeIn } from "../article/rangeIn";

/** The name under which mentions are painted; the style sheet has its look. */
const highlightName = "isnad-mention";
const currentName = "isnad-mention-current";

export type PaintedMentions = {
  /** In the order of the page. */
  readonly ranges: readonly Range[];
  readonly setCurrent: (index: number | undefined) => void;
  readonly clear: () => void;
};

/**
 * Paints stretches of the paragraphs of an article without touching its elements, so that letters stay joined. `find`
 * answers where, in UTF-16 offsets of a paragraph's text. Where a browser cannot paint, the ranges are there all the same.
 */
export function paintMentions(
  article: Element,
  find: (text: string) => readonly { readonly start: number; readonly end: number }[],
): PaintedMentions {
  const ranges = [...article.querySelectorAll("[data-column] > :is(p, h3)")].flatMap((paragraph) =>
    find(paragraph.textContent ?? "").flatMap((place) => rangeIn(paragraph, place) ?? []),
  );
  const registry = typeof Highlight === "undefined" ? undefined : CSS.highlights;
  registry?.set(highlightName, new Highlight(...ranges));
  return {
    ranges,
    setCurrent: (index) => {
      const range = index === undefined ? undefined : ranges[index];
      if (range === undefined) registry?.delete(currentName);
      else registry?.set(currentName, new Highlight(range));
    },
    clear: () => {
      registry?.delete(highlightName);
      registry?.delete(currentName);
    },
  };
}
