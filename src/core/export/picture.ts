import { type LanguageId, type LocalisedText, localise } from "../language";
import type { RelationTypeId } from "../relationTypes";
import type { Frame } from "../scene/frame";
import { sampleSize } from "../scene/sample";
import { wrapText } from "./wrapText";

/** What a picture says besides its drawing, in the reader's language. */
export type PictureWords = {
  readonly language: LanguageId;
  readonly title: LocalisedText;
  /** What is drawn, in numbers; what the filter leaves, in words. One paragraph each. */
  readonly subtitle: readonly string[];
  /** The relation types that are drawn, no others. */
  readonly key: readonly { readonly type: RelationTypeId; readonly label: string; readonly detail: string }[];
  /** What solid and hollow lines mean; where the text comes from. One paragraph each. */
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
};

/** Everything around the drawing, placed. px; insets count from the side where the words begin. */
export type PicturePage = {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly TextLine[];
  readonly samples: readonly { readonly type: RelationTypeId; readonly inset: number; readonly y: number }[];
  /** Hairlines across the page. */
  readonly rules: readonly number[];
  /** The room of the drawing, and its top left. */
  readonly frame: Frame;
  readonly frameAt: { readonly x: number; readonly y: number };
};

/** px: A4 across, at the size at which the interface is set on a screen. */
export const pictureWidth = 1200;
const pictureHeight = 848;
export const pictureMargin = 32;
/** A drawing that is lower loses its ties between the rows: the page grows instead. */
const leastFrame = 560;
const keyColumns = 4;

type Measure = (text: string, size: number, role: TypeRole, weight: number) => number;

/** Places title, words, key and foot; what is left is the drawing's. */
export function createPicturePage(words: PictureWords, measure: Measure): PicturePage {
  const room = pictureWidth - 2 * pictureMargin;
  const lines: TextLine[] = [];
  let y = pictureMargin;

  const set = (
    text: string,
    style: Pick<TextLine, "role" | "size" | "weight" | "ink" | "language">,
    leading: number,
    most?: number,
  ) => {
    const width = (line: string) => measure(line, style.size, style.role, style.weight);
    for (const line of wrapText(text, room, width, most)) {
      const height = style.size * leading;
      lines.push({
        ...style,
        text: line,
        inset: pictureMargin,
        baseline: y + height / 2 + 0.34 * style.size,
      });
      y += height;
    }
  };

  const title = localise(words.title, words.language);
  const isArabic = title.language.startsWith("ar");
  const heading = { role: "title", size: isArabic ? 36 : 34, weight: isArabic ? 700 : 600 } as const;
  set(title.text, { ...heading, ink: "ink", language: title.language }, isArabic ? 1.3 : 1.15);
  y += 4;
  const { language } = words;
  for (const text of words.subtitle) {
    set(text, { role: "ui", size: 15, weight: 400, ink: "ink2", language }, 1.5);
  }
  y += 12;
  const rules = [y];
  const key = placeKey(words, y, room);
  lines.push(...key.lines);
  y = key.end;
  rules.push(y);

  const foot: TextLine[] = [];
  const top = y;
  y = 0;
  const before = lines.length;
  for (const text of words.foot) {
    set(text, { role: "ui", size: 13, weight: 400, ink: "ink2", language }, 1.5, 2);
  }
  foot.push(...lines.splice(before));
  const footHeight = y + 12;
  const frameHeight = Math.max(leastFrame, pictureHeight - pictureMargin - footHeight - 24 - top - 8);
  const footTop = top + 8 + frameHeight + 24;
  rules.push(footTop - 12);
  lines.push(...foot.map((line) => ({ ...line, baseline: line.baseline + footTop })));
  return {
    width: pictureWidth,
    height: Math.round(footTop + y + pictureMargin - 8),
    lines,
    samples: key.samples,
    rules,
    frame: { width: room, height: Math.round(frameHeight) },
    frameAt: { x: pictureMargin, y: top + 8 },
  };
}

/** The key in columns: sample, name, and how much there is. */
function placeKey(words: PictureWords, top: number, room: number) {
  const rowHeight = 54;
  const column = room / keyColumns;
  const lines: TextLine[] = [];
  const samples: { type: RelationTypeId; inset: number; y: number }[] = [];
  words.key.forEach(({ type, label, detail }, index) => {
    const inset = pictureMargin + (index % keyColumns) * column;
    const y = top + Math.floor(index / keyColumns) * rowHeight;
    const text = { role: "ui", inset: inset + sampleSize.width + 12, language: words.language } as const;
    samples.push({ type, inset, y: y + (rowHeight - sampleSize.height) / 2 });
    lines.push({ ...text, text: label, size: 15, weight: 600, ink: "ink", baseline: y + 24 });
    lines.push({ ...text, text: detail, size: 13, weight: 400, ink: "ink2", baseline: y + 42 });
  });
  return { lines, samples, end: top + Math.ceil(words.key.length / keyColumns) * rowHeight };
}
