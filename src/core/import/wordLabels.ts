import type { WordItem, WordLevel, WordNumbering } from "./wordNumbering";
import { wordNumeral } from "./wordNumerals";

/** What a paragraph says of itself. */
export type WordParagraph = WordItem & {
  readonly style?: string;
  /** Whether its mark, and with it its number, is hidden. */
  readonly isHidden?: boolean;
  /** Whether its mark is hidden only to let the next paragraph go on in its line: its number shows. */
  readonly isLeadIn?: boolean;
};

/** Returns whether a paragraph's number is hidden with its mark. */
export const isMarkHidden = ({ isHidden, isLeadIn }: WordParagraph) => isHidden === true && isLeadIn !== true;

/** A paragraph's place: the list that it counts in, the use of that list, and the levels as they hold in that use. */
type Place = {
  readonly list: string;
  readonly use: string;
  readonly starts: ReadonlyMap<number, number>;
  readonly levels: ReadonlyMap<number, WordLevel>;
  readonly level: number;
};

/**
 * Counts the items of a Word document's lists as they come. Answers the label that Word shows before a paragraph, with the
 * space behind it; "" where it shows none, and undefined where its words are not known: bullets, which are signs of a font,
 * rare numerals, lists that the document does not describe, and hidden marks, whose text may stand in a numbered line.
 */
export function createWordLabels(numbering: WordNumbering): (paragraph: WordParagraph) => string | undefined {
  /** The last numbers of each list, by level. */
  const counted = new Map<string, Map<number, number>>();
  const started = new Set<string>();

  const count = ({ list, use, starts, levels, level }: Place): ReadonlyMap<number, number> => {
    const numbers = counted.get(list) ?? new Map<number, number>();
    counted.set(list, numbers);
    const startOf = (at: number) => starts.get(at) ?? levels.get(at)?.start ?? 0;
    const isNew = starts.has(level) && !started.has(`${use} ${level}`);
    started.add(`${use} ${level}`);
    const last = isNew ? undefined : numbers.get(level);
    numbers.set(level, last === undefined ? startOf(level) : last + 1);
    for (const [at, { restart }] of levels) {
      // A level above that has no item so far counts as if it had its first one.
      if (at < level && !numbers.has(at)) numbers.set(at, startOf(at));
      if (at > level && (restart === undefined || level < restart)) numbers.delete(at);
    }
    return numbers;
  };

  return (paragraph) => {
    const use = listOf(paragraph, numbering);
    if (use === undefined || use === "0") return "";
    if (isMarkHidden(paragraph)) return undefined;
    const place = placeOf(paragraph, use, numbering);
    const level = place?.levels.get(place.level);
    if (place === undefined || level === undefined) return undefined;
    const label = labelOf(level, place, count(place));
    return label === undefined || label === "" || level.isTight === true ? label : `${label} `;
  };
}

function labelOf(level: WordLevel, place: Place, numbers: ReadonlyMap<number, number>): string | undefined {
  if (level.format === "bullet") return /^\s*$/.test(level.text) ? "" : undefined;
  let isKnown = true;
  const label = level.text.replace(/%([1-9])/g, (_sign, digit: string) => {
    const at = Number(digit) - 1;
    const shown = place.levels.get(at);
    if (shown === undefined || at > place.level) return "";
    const format = level.isDecimal === true && shown.format !== "none" ? "decimal" : shown.format;
    const numeral = wordNumeral(format, numbers.get(at) ?? shown.start);
    isKnown &&= numeral !== undefined;
    return numeral ?? "";
  });
  return isKnown ? label.trim() : undefined;
}

/** The use of a list that a paragraph names itself, or else its style, or one that this is based on. */
function listOf(paragraph: WordParagraph, numbering: WordNumbering): string | undefined {
  return paragraph.list ?? stylesOf(paragraph, numbering).find(({ list }) => list !== undefined)?.list;
}

function placeOf(paragraph: WordParagraph, use: string, numbering: WordNumbering): Place | undefined {
  const { uses } = numbering;
  const named = uses.get(use);
  const list = named === undefined ? undefined : describedList(named.list, numbering);
  if (named === undefined || list === undefined) return undefined;
  const levels = new Map([...(numbering.lists.get(list)?.levels ?? []), ...named.levels]);
  const styles = stylesOf(paragraph, numbering);
  const linked = styles
    .flatMap(({ id }) => [...levels].filter(([, { style }]) => style === id))
    .map(([level]) => level)[0];
  const level = paragraph.level ?? linked ?? styles.find((style) => style.level !== undefined)?.level ?? 0;
  return { list, use, starts: named.starts, levels, level };
}

/** The list itself where one stands for the list of a style. */
function describedList(list: string | undefined, { lists, styles, uses }: WordNumbering): string | undefined {
  const link = lists.get(list ?? "")?.styleLink;
  return link === undefined ? list : uses.get(styles.get(link)?.list ?? "")?.list;
}

/** A paragraph's style, the one that it is based on, and so on. */
function stylesOf({ style }: WordParagraph, { styles, plainStyle }: WordNumbering) {
  const chain: ({ readonly id: string } & WordItem)[] = [];
  let id = style ?? plainStyle;
  while (id !== undefined && chain.length < 20) {
    const named = styles.get(id);
    if (named === undefined) break;
    chain.push({ ...named, id });
    id = named.basedOn;
  }
  return chain;
}
