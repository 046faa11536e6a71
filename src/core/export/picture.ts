import { exportFormatWords } from "../../words/exportFormats";
import type { LanguageId, Words } from "../../words/languages";
import type { RelationTypeId } from "../codebook/relationTypes";
import { type LocalisedText, localise } from "../dossier/language";
import type { LineForm } from "../graph/tieState";
import type { Frame } from "../scene/frame";
import { sampleSize } from "../scene/sample";
import { wrapText } from "./wrapText";

/** An entry of the key: its line, of a relation type or of any, and its words. */
type KeyWords = PictureLine & { readonly label: string; readonly detail: string };

type PictureLine = { readonly type: RelationTypeId | undefined; readonly form: LineForm };

/** What a picture says besides its drawing, in the reader's language. */
export type PictureWords = {
  readonly language: LanguageId;
  readonly title: LocalisedText;
  /** What is drawn, in numbers; what the filter leaves, in words; what its maker notes. One paragraph each. */
  readonly subtitle: readonly string[];
  /** The relation types that are drawn, no others. */
  readonly key: readonly KeyWords[];
  /** The states that are drawn, where any says less than that it is stated. */
  readonly states: readonly KeyWords[];
  /** What solid and hollow lines mean; where the text comes from; who made it. One paragraph each. */
  readonly foot: readonly string[];
};

/** In which of the page's two families a text is set. */
export type TypeRole = "title" | "ui";

/** A line of text: its baseline's start at the start side, px from the picture's top left. */
export type TextLine = {
  readonly text: string;
  readonly language: string;
  readonly role: TypeRole;
  readonly size: number;
  readonly weight: number;
  readonly ink: "ink" | "ink2";
  /** px from the start side and from the top. */
  readonly inset: number;
  readonly baseline: number;
  /** px that it takes, as measured. */
  readonly width: number;
};

/** Everything around the drawing, placed. px; insets count from the side where the words begin. */
export type PicturePage = {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly TextLine[];
  readonly samples: readonly (PictureLine & { readonly inset: number; readonly y: number })[];
  /** Hairlines across the page. */
  readonly rules: readonly number[];
  /** The room of the drawing, and its top left. */
  readonly frame: Frame;
  readonly frameAt: { readonly x: number; readonly y: number };
};

/**
 * The formats of a picture: px of the page at the size at which the interface is set on a screen, the columns of its key, and
 * the least height of its drawing. A lower drawing loses its ties between the rows: the page grows instead.
 */
export const pictureFormats = [
  // A4 across.
  {
    id: "wide",
    label: exportFormatWords.pictures.wide,
    width: 1200,
    height: 848,
    keyColumns: 4,
    leastFrame: 560,
  },
  {
    id: "square",
    label: exportFormatWords.pictures.square,
    width: 1000,
    height: 1000,
    keyColumns: 4,
    leastFrame: 560,
  },
  {
    id: "tall",
    label: exportFormatWords.pictures.tall,
    width: 800,
    height: 1000,
    keyColumns: 2,
    leastFrame: 620,
  },
] as const satisfies readonly {
  readonly id: string;
  readonly label: Words;
  readonly width: number;
  readonly height: number;
  readonly keyColumns: number;
  readonly leastFrame: number;
}[];

/** One of them. */
export type PictureFormat = (typeof pictureFormats)[number];
/** The id of a format. */
export type PictureFormatId = PictureFormat["id"];

/** Returns the format with this id; throws where there is none, which only a fault in the program can cause. */
export function pictureFormat(id: PictureFormatId): PictureFormat {
  const found = pictureFormats.find((format) => format.id === id);
  if (found === undefined) throw new Error(`unknown format of a picture: ${id}`);
  return found;
}

const pictureMargin = 32;

/** Width in px of a text that is set so. */
export type MeasureText = (text: string, size: number, role: TypeRole, weight: number) => number;

/** Places title, words, key and foot; what is left is the drawing's. */
export function createPicturePage(
  words: PictureWords,
  measure: MeasureText,
  format: PictureFormat = pictureFormats[0],
): PicturePage {
  const room = format.width - 2 * pictureMargin;
  const title = setParagraphs([titleOf(words)], pictureMargin, room, measure);
  const subtitle = setParagraphs(paragraphs(words.subtitle, words, 15), title.end + 4, room, measure);
  const keyTop = subtitle.end + 12;
  const key = placeKey(words, keyTop, { room, columns: format.keyColumns }, measure);
  const foot = setParagraphs(paragraphs(words.foot, words, 13), 0, room, measure);
  const frameTop = key.end + gap.frame;
  const around = gap.foot + foot.end + gap.bottom;
  const height = Math.round(Math.max(format.leastFrame, format.height - frameTop - around));
  const footTop = frameTop + height + gap.foot;
  return {
    width: format.width,
    height: Math.round(frameTop + height + around),
    lines: [
      ...title.lines,
      ...subtitle.lines,
      ...key.lines,
      ...foot.lines.map((line) => ({ ...line, baseline: line.baseline + footTop })),
    ],
    samples: key.samples,
    rules: [keyTop, key.end, footTop - gap.foot / 2],
    frame: { width: room, height },
    frameAt: { x: pictureMargin, y: frameTop },
  };
}

/** px above the drawing, between it and the foot, and below. */
const gap = { frame: 8, foot: 24, bottom: 24 };

type Paragraph = Omit<TextLine, "inset" | "baseline" | "width"> & {
  readonly leading: number;
  /** Lines that it may take; the last is cut. */
  readonly most: number;
};

function titleOf({ title, language: wanted }: PictureWords): Paragraph {
  const { text, language } = localise(title, wanted);
  const isArabic = language.startsWith("ar");
  const [size, weight, leading] = isArabic ? [36, 700, 1.3] : [34, 600, 1.15];
  return { text, language, role: "title", size, weight, ink: "ink", leading, most: 4 };
}

const paragraphs = (texts: readonly string[], { language }: PictureWords, size: number) =>
  texts.map((text): Paragraph => {
    return { text, language, role: "ui", size, weight: 400, ink: "ink2", leading: 1.5, most: 3 };
  });

/** em from the middle of a line to its baseline. */
const middleToBaseline = 0.34;

/** How much wider a line may be in the face of a program that does not take the picture's own: measured with DejaVu Sans. */
const slack: Readonly<Record<TypeRole, number>> = { title: 1.6, ui: 1.2 };

function setParagraphs(given: readonly Paragraph[], top: number, room: number, measure: MeasureText) {
  const lines: TextLine[] = [];
  let end = top;
  for (const { leading, most, ...style } of given) {
    const { text, size, role, weight } = style;
    const own = room / slack[role];
    for (const line of wrapText(text, own, (part) => measure(part, size, role, weight), most)) {
      const baseline = end + (leading / 2 + middleToBaseline) * size;
      const width = measure(line, size, role, weight);
      lines.push({ ...style, text: line, inset: pictureMargin, baseline, width });
      end += size * leading;
    }
  }
  return { lines, end };
}

const keyRow = 54;
const stateRow = 30;

/** The key in columns: types with how much there is; below them the states, in smaller type. */
function placeKey(
  words: PictureWords,
  top: number,
  { room, columns }: { readonly room: number; readonly columns: number },
  measure: MeasureText,
) {
  const column = room / columns;
  const lines: TextLine[] = [];
  const samples: PicturePage["samples"][number][] = [];
  const insetOf = (index: number) => pictureMargin + (index % columns) * column;
  const set = (index: number, text: string, size: number, weight: number) => ({
    text,
    role: "ui" as const,
    inset: insetOf(index) + sampleSize.width + 12,
    language: words.language,
    size,
    weight,
    width: measure(text, size, "ui", weight),
  });
  const rowsOf = (entries: readonly KeyWords[]) => Math.ceil(entries.length / columns);
  words.key.forEach(({ type, form, label, detail }, index) => {
    const y = top + Math.floor(index / columns) * keyRow;
    samples.push({ type, form, inset: insetOf(index), y: y + (keyRow - sampleSize.height) / 2 });
    lines.push({ ...set(index, label, 15, 600), ink: "ink", baseline: y + 24 });
    lines.push({ ...set(index, detail, 13, 400), ink: "ink2", baseline: y + 42 });
  });
  const statesTop = top + rowsOf(words.key) * keyRow;
  words.states.forEach(({ type, form, label, detail }, index) => {
    const y = statesTop + Math.floor(index / columns) * stateRow;
    samples.push({ type, form, inset: insetOf(index), y: y + (stateRow - sampleSize.height) / 2 - 3 });
    const text = set(index, `${label} · ${detail}`, 13, 400);
    lines.push({ ...text, ink: "ink2", baseline: y + stateRow / 2 + 1.5 });
  });
  return { lines, samples, end: statesTop + rowsOf(words.states) * stateRow };
}
