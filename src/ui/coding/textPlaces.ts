import type { DocumentId } from "../../core/dossier/dossier";
import type { Span } from "../../core/text/span";
import { rangeIn } from "../article/rangeIn";

/** Paragraphs of the article, which say where in their text they begin. */
const paragraphs = "[data-start]";

/** A stretch of one of the texts that the article shows. */
export type TextPlace = { readonly document: DocumentId; readonly language: string; readonly span: Span };

/** The text an element of the article belongs to. */
function textOf(paragraph: Element): Omit<TextPlace, "span"> | undefined {
  const document = paragraph.closest<HTMLElement>("[data-document]")?.dataset.document;
  const language = paragraph.closest("[lang]")?.getAttribute("lang");
  return document === undefined || language === null || language === undefined
    ? undefined
    : { document: document as DocumentId, language };
}

const startOf = (paragraph: Element) => Number(paragraph.getAttribute("data-start"));

/**
 * Where a range of the page stands in a text of the article; what it holds of other texts, of numbers and of signs does
 * not count. Undefined where no paragraph is touched.
 */
export function placeOfRange(article: Element, range: Range): TextPlace | undefined {
  const touched = [...article.querySelectorAll(paragraphs)].filter((paragraph) =>
    range.intersectsNode(paragraph),
  );
  const first = touched.find((paragraph) => (textIn(paragraph, range)?.length ?? 0) > 0);
  const text = first && textOf(first);
  if (first === undefined || text === undefined) return undefined;
  const own = touched.filter((paragraph) => {
    const other = textOf(paragraph);
    return other?.document === text.document && other.language === text.language;
  });
  const spans = own.flatMap((paragraph) => spanIn(paragraph, range) ?? []);
  const [start, end] = [spans[0]?.start, spans.at(-1)?.end];
  return start === undefined || end === undefined ? undefined : { ...text, span: { start, end } };
}

function cutTo(paragraph: Element, range: Range): Range {
  const own = document.createRange();
  own.selectNodeContents(paragraph);
  if (range.compareBoundaryPoints(Range.START_TO_START, own) > 0)
    own.setStart(range.startContainer, range.startOffset);
  if (range.compareBoundaryPoints(Range.END_TO_END, own) < 0) own.setEnd(range.endContainer, range.endOffset);
  return own;
}

const textIn = (paragraph: Element, range: Range) => cutTo(paragraph, range).toString();

function spanIn(paragraph: Element, range: Range): Span | undefined {
  const own = cutTo(paragraph, range);
  const { length } = own.toString();
  if (length === 0) return undefined;
  const before = document.createRange();
  before.setStart(paragraph, 0);
  before.setEnd(own.startContainer, own.startOffset);
  const start = startOf(paragraph) + before.toString().length;
  return { start, end: start + length };
}

/** The ranges of the page, one a paragraph, that a stretch of a text has; none where it is not shown. */
export function rangesOf(article: Element, { document: id, language, span }: TextPlace): readonly Range[] {
  return [...article.querySelectorAll(paragraphs)].flatMap((paragraph) => {
    const text = textOf(paragraph);
    if (text?.document !== id || text.language !== language) return [];
    const from = startOf(paragraph);
    const { length } = paragraph.textContent ?? "";
    const start = Math.max(0, span.start - from);
    const end = Math.min(length, span.end - from);
    return start < end ? (rangeIn(paragraph, { start, end }) ?? []) : [];
  });
}

/** The documents that the article shows, in the order of the page. */
export function shownDocuments(article: Element): readonly DocumentId[] {
  return [...article.querySelectorAll<HTMLElement>("[data-document]")].flatMap(
    ({ dataset }) => (dataset.document as DocumentId | undefined) ?? [],
  );
}
