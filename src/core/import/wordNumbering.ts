import { scanMarkup } from "./scanMarkup";

/** One level of a list, as far as it says how its items are counted and labelled. */
export type WordLevel = {
  start: number;
  format: string;
  /** With %1 to %9 where the numbers of the levels stand. */
  text: string;
  /** The style whose paragraphs are items of this level. */
  style?: string;
  /** Counted anew after an item of this level, from 1, or of one above it; 0: never. Undefined: of any level above. */
  restart?: number;
  isDecimal?: boolean;
  /** Nothing stands between the label and the item's words. */
  isTight?: boolean;
};

type Levels = Map<number, WordLevel>;
type List = { readonly levels: Levels; styleLink?: string };
type Use = { list?: string; readonly starts: Map<number, number>; readonly levels: Levels };

/** What a paragraph or a style says of its list: which, and which level of it, from 0. */
export type WordItem = { list?: string; level?: number };
type Style = WordItem & { basedOn?: string };

/** The lists of a Word document, their uses by `numId`, and what its styles say of them. */
export type WordNumbering = {
  readonly lists: ReadonlyMap<string, List>;
  readonly uses: ReadonlyMap<string, Use>;
  readonly styles: ReadonlyMap<string, Style>;
  readonly plainStyle: string | undefined;
};

/** Reads `word/numbering.xml` and `word/styles.xml` (ECMA-376, 17.9 and 17.7). */
export function readWordNumbering(numbering: string, styles: string): WordNumbering {
  return { ...readLists(numbering), ...readStyles(styles) };
}

function readLists(xml: string): Pick<WordNumbering, "lists" | "uses"> {
  const lists = new Map<string, List>();
  const uses = new Map<string, Use>();
  let [list, use, level, at]: [List | undefined, Use | undefined, WordLevel | undefined, number] = [
    undefined,
    undefined,
    undefined,
    0,
  ];
  const open = (name: string, attributes: ReadonlyMap<string, string>) => {
    const value = attributes.get("w:val") ?? "";
    if (name === "w:abstractNum") {
      list = { levels: new Map() };
      lists.set(attributes.get("w:abstractNumId") ?? "", list);
    } else if (name === "w:num") {
      use = { starts: new Map(), levels: new Map() };
      uses.set(attributes.get("w:numId") ?? "", use);
    } else if (name === "w:abstractNumId" && use !== undefined) use.list = value;
    else if (name === "w:numStyleLink" && list !== undefined) list.styleLink = value;
    else if (name === "w:lvlOverride") at = numberOf(attributes.get("w:ilvl"), 0);
    else if (name === "w:startOverride") use?.starts.set(at, numberOf(value, 0));
    else if (name === "w:lvl") {
      level = { start: 0, format: "decimal", text: "" };
      (use ?? list)?.levels.set(numberOf(attributes.get("w:ilvl"), 0), level);
    } else if (level !== undefined) describe(level, name, value);
  };
  const close = (name: string) => {
    if (name === "w:abstractNum") list = undefined;
    else if (name === "w:num") use = undefined;
    else if (name === "w:lvl") level = undefined;
  };
  scanMarkup(xml, { open, close, text: () => {} }, { xml: true });
  return { lists, uses };
}

function describe(level: WordLevel, name: string, value: string): void {
  if (name === "w:start") level.start = numberOf(value, 0);
  else if (name === "w:numFmt" && level.format !== "custom") level.format = value;
  else if (name === "w:lvlText") level.text = value;
  else if (name === "w:pStyle") level.style = value;
  else if (name === "w:lvlRestart") level.restart = numberOf(value, 0);
  else if (name === "w:isLgl") level.isDecimal = isOn(value);
  else if (name === "w:suff") level.isTight = value === "nothing";
}

function readStyles(xml: string): Pick<WordNumbering, "styles" | "plainStyle"> {
  const styles = new Map<string, Style>();
  let plainStyle: string | undefined;
  let style: Style | undefined;
  let depthInChange = 0;
  const open = (name: string, attributes: ReadonlyMap<string, string>) => {
    const value = attributes.get("w:val");
    if (name === "w:pPrChange") depthInChange += 1;
    if (depthInChange > 0) return;
    if (name === "w:style") {
      const id = attributes.get("w:styleId") ?? "";
      style = {};
      styles.set(id, style);
      const isPlain = attributes.get("w:type") === "paragraph" && isOn(attributes.get("w:default") ?? "0");
      if (isPlain) plainStyle = id;
    } else if (style !== undefined && value !== undefined) {
      if (name === "w:basedOn") style.basedOn = value;
      else if (name === "w:numId") style.list = value;
      else if (name === "w:ilvl") style.level = numberOf(value, 0);
    }
  };
  const close = (name: string) => {
    if (name === "w:pPrChange") depthInChange -= 1;
    else if (name === "w:style") style = undefined;
  };
  scanMarkup(xml, { open, close, text: () => {} }, { xml: true });
  return { styles, plainStyle };
}

/** Returns the whole number that a value writes, up to what Word takes. */
export function numberOf(value: string | undefined, otherwise: number): number {
  return /^\d{1,5}$/.test(value ?? "") ? Number(value) : otherwise;
}

const isOn = (value: string) => !/^(?:0|false|off)$/.test(value);
