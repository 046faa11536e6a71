import { lazily } from "../memoise/lazily";
import { paragraphs } from "../text/paragraphs";
import type { Span } from "../text/span";

const segmenter = lazily(() => new Intl.Segmenter("en", { granularity: "sentence" }));

/** Makes the segmenter, which takes a browser some 10 ms, before a sentence is asked for. */
export const prepareSentences = (): void => void segmenter();

/** Abbreviations after which a capital letter begins no sentence, and initials: "Gen. Nakatani", "J. Smith", "د. أحمد". */
const ENDS_WITH_ABBREVIATION =
  /(?:^|[\s(“"«])(?:\p{Lu}|(?:\p{Lu}\.)+\p{Lu}|Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Maj|Capt|Sgt|Adm|Gov|Sen|Rep|Rev|Hon|St|Mt|No|Nos|vs|Jr|Sr|Inc|Ltd|Co|approx|e\.g|i\.e|cf|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|[\u0621-\u064a])\.\s*$/u;
/** Two dots are a dash in an Arabic headline, which has no full stop at its end: «ضمن جولة أوروبية.. أمير قطر في لندن». */
const ENDS_WITH_PAUSE = /\p{Script=Arabic}["”»]?\s?\.\.\s*$/u;
/** What may stand after an abbreviation that ends a sentence after all: "… in the U.S. However, …". */
const BEGINS_ANEW =
  /^(?:The|A|An|It|He|She|They|We|I|But|However|In|On|At|This|That|These|Those|Meanwhile|And|When|While|After|Before|If)[\s,]/u;

/** Whether what the segmenter took for two sentences is one. */
function goesOn(before: string, after: string): boolean {
  const isSmall = /^\s*\p{Ll}/u.test(after) && !WITH_ARTICLE.test(after);
  if (isSmall && !/[!?؟]["”»]?\s*$/u.test(before)) return true;
  return ENDS_WITH_ABBREVIATION.test(before) && !BEGINS_ANEW.test(after);
}

/** The segmenter takes quadratic time: as many UTF-16 code units of a paragraph as it is given at once. */
const STRETCH = 4096;

/** Where a name begins a sentence with the small letters of its Arabic article: "He left. al-Harbi came." */
const WITH_ARTICLE = /^\s*(?:a[dlnrstz]|ash|el)-\p{Lu}/u;
const AFTER_STOP = /(?<=[\p{L}\p{N})”»"][.]\s+)(?=\p{Ll}{2,3}-\p{Lu})/gu;

/** Cuts a segment before such names, for Unicode's rules see no sentence in small letters; not behind an abbreviation. */
function* beforeArticles(text: string, { start, end }: Span): Generator<Span> {
  const segment = text.slice(start, end);
  if (!segment.includes("-")) return yield { start, end };
  let from = 0;
  for (const { index } of segment.matchAll(AFTER_STOP)) {
    if (!WITH_ARTICLE.test(segment.slice(index, index + 5))) continue;
    if (ENDS_WITH_ABBREVIATION.test(segment.slice(Math.max(from, index - 40), index))) continue;
    yield { start: start + from, end: start + index };
    from = index;
  }
  yield { start: start + from, end };
}

/** The segmenter's sentences of a paragraph, a stretch at a time; the last of a stretch is begun again with the next. */
function* segmentsOf(text: string, { start, end }: Span): Generator<Span> {
  for (let from = start; from < end; ) {
    const to = Math.min(end, from + STRETCH);
    const segments = Array.from(segmenter().segment(text.slice(from, to)), ({ index, segment }) => ({
      start: from + index,
      end: from + index + segment.length,
    }));
    const whole = to === end || segments.length === 1 ? segments : segments.slice(0, -1);
    for (const segment of whole) yield* beforeArticles(text, segment);
    from = whole.at(-1)?.end ?? end;
  }
}

/** The sentences of one paragraph, without the spaces around them. */
function sentencesIn(text: string, paragraph: Span): readonly Span[] {
  const sentences: { start: number; end: number }[] = [];
  const isHeadline = /[\p{L}\p{N}"”»)]\s*$/u.test(
    text.slice(Math.max(paragraph.start, paragraph.end - 4), paragraph.end),
  );
  for (const own of segmentsOf(text, paragraph)) {
    const last = sentences.at(-1);
    const segment = text.slice(own.start, own.end);
    const before = last === undefined ? "" : text.slice(Math.max(last.start, last.end - 40), last.end);
    const isOne = goesOn(before, segment) || (isHeadline && ENDS_WITH_PAUSE.test(before));
    if (last !== undefined && isOne) last.end = own.end;
    else sentences.push({ ...own });
  }
  return sentences.flatMap(({ start, end }) => {
    const sentence = text.slice(start, end);
    if (!/[\p{L}\p{N}]/u.test(sentence)) return [];
    const leading = sentence.length - sentence.trimStart().length;
    return [{ start: start + leading, end: start + sentence.trimEnd().length }];
  });
}

/**
 * Returns the sentences of a text, in order: none reaches over the end of a paragraph, none is without a letter or digit;
 * spaces between them are left out, the full stop is not. As good as Unicode's rules, mended for titles and initials.
 * Offsets count UTF-16 code units.
 */
export function sentencesOf(text: string): readonly Span[] {
  return paragraphs(text).flatMap((paragraph) => sentencesIn(text, paragraph));
}

/** Returns the paragraph around an offset; a line feed belongs to the paragraph it ends. */
export function paragraphAround(text: string, offset: number): Span {
  const end = text.indexOf("\n", offset);
  return {
    start: offset === 0 ? 0 : text.lastIndexOf("\n", offset - 1) + 1,
    end: end === -1 ? text.length : end,
  };
}

/** Returns the sentences that a stretch of a text touches, of its own paragraphs alone. */
export function sentencesAround(text: string, { start, end }: Span): readonly Span[] {
  const bounds = {
    start: paragraphAround(text, start).start,
    end: paragraphAround(text, Math.max(start, end - 1)).end,
  };
  return paragraphs(text.slice(bounds.start, bounds.end))
    .flatMap((paragraph) =>
      sentencesIn(text, { start: bounds.start + paragraph.start, end: bounds.start + paragraph.end }),
    )
    .filter((sentence) => sentence.start < Math.max(end, start + 1) && start < sentence.end);
}

/** Returns the sentence that begins at or after an offset, or ends at or before it, in the nearest paragraph that has one. */
export function nearestSentence(
  text: string,
  offset: number,
  direction: "forward" | "backward",
): Span | undefined {
  let paragraph = paragraphAround(text, offset);
  for (;;) {
    const sentences = sentencesIn(text, paragraph);
    const found =
      direction === "forward"
        ? sentences.find(({ start }) => start >= offset)
        : sentences.findLast(({ end }) => end <= offset);
    if (found !== undefined) return found;
    if (direction === "forward" ? paragraph.end >= text.length : paragraph.start === 0) return undefined;
    paragraph = paragraphAround(text, direction === "forward" ? paragraph.end + 1 : paragraph.start - 1);
  }
}
