import { isBlank } from "./plainText";
import { type MarkupSink, scanMarkup } from "./scanMarkup";
import { createWordFormulas } from "./wordFormulas";
import { isMarkHidden, type WordParagraph } from "./wordLabels";
import { numberOf } from "./wordNumbering";
import { createWordParagraphs } from "./wordParagraphs";
import { plainRun, withProperty } from "./wordRun";
import { characterOfSymbol } from "./wordSymbols";

/** What is not in the text as a reader of the document sees it, by what is said of it. */
export const wordLosses = [
  "changes-accepted",
  "crossed-out",
  "word-numbers-left-out",
  "equations-plain",
  "signs-left-out",
] as const;
type Counts = Record<(typeof wordLosses)[number], number>;

/** Paragraphs of a part: its own, and those of its notes; and the notes it refers to. Notes by kind and id. */
export type WordStory = {
  readonly paragraphs: readonly string[];
  readonly notes: ReadonlyMap<string, readonly string[]>;
  readonly references: readonly string[];
  readonly counts: Readonly<Counts>;
};

/** What stands in the text without being letters. */
const characters: Readonly<Record<string, string>> = {
  tab: "\t",
  ptab: "\t",
  noBreakHyphen: "\u2011",
  softHyphen: "\u00AD",
  br: "\n",
  cr: "\n",
};

/**
 * Elements whose text is not, or no longer, part of the document; `pPr` has the places of tabs, which are called like tabs,
 * `Fallback` says a text box a second time, and what ends in `PrChange` has properties that hold no more.
 */
const leftOut = /^(?:del|moveFrom|Fallback|instrText|delText|rt|pPr|\w+PrChange)$/;

type Attributes = ReadonlyMap<string, string>;

/** Reads one part of a Word document. `labelOf` counts its lists: see `createWordLabels`. */
export function readWordStory(
  xml: string,
  labelOf: (paragraph: WordParagraph) => string | undefined,
): WordStory {
  const counts: Counts = {
    "changes-accepted": 0,
    "crossed-out": 0,
    "word-numbers-left-out": 0,
    "equations-plain": 0,
    "signs-left-out": 0,
  };
  const { paragraphs, notes, ...write } = createWordParagraphs((paragraph, text) => {
    const label = labelOf(paragraph);
    if (label === undefined && !(isMarkHidden(paragraph) && isBlank(text)))
      counts["word-numbers-left-out"] += 1;
    return label ?? "";
  });
  const references: string[] = [];
  scanMarkup(xml, sinkOf({ write, counts, references }), { xml: true });
  write.finish();
  return { paragraphs, notes, references, counts };
}

type Writer = Omit<ReturnType<typeof createWordParagraphs>, "paragraphs" | "notes">;
type Story = { readonly write: Writer; readonly counts: Counts; readonly references: string[] };

function sinkOf(story: Story): MarkupSink {
  const { write, counts } = story;
  const runs = createRuns(story);
  const out = createOmission(counts);
  let isText = false;
  return {
    open: (qualified, attributes) => {
      const name = localName(qualified);
      const isProperty = out.isInParagraphProperties();
      if (out.enter(name)) {
        if (isProperty) readProperty(story, name, attributes);
      } else if (qualified.startsWith("m:")) {
        isText = name === "t";
        if (name === "oMath") counts["equations-plain"] += 1;
        runs.formulas.enter(qualified);
      } else if (qualified === "w:tbl") write.endBefore();
      else if (qualified === "w:p") runs.begin();
      else if (qualified.startsWith("w:")) {
        isText = name === "t";
        if (name === "ins") counts["changes-accepted"] += 1;
        runs.enter(name, attributes);
        enterNote(story, name, attributes);
      }
    },
    close: (qualified) => {
      const name = localName(qualified);
      if (out.leave(name)) return;
      if (name === "t") isText = false;
      else if (name === "r") runs.endRun();
      else if (qualified.startsWith("m:")) runs.formulas.leave(qualified);
      else if (qualified === "w:footnote" || qualified === "w:endnote") write.endNote();
      else if (qualified === "w:p") write.end();
      else if (qualified === "w:tc") write.endBefore();
    },
    text: (text) => {
      // A line end inside XML's text is white space, as Word shows it.
      if (isText && !out.isOut()) runs.add(text.replace(/\r?\n|\r/g, " "));
    },
  };
}

/** Reads what a paragraph says of itself, and of its end. */
function readProperty({ write, counts }: Story, name: string, attributes: Attributes): void {
  const value = attributes.get("w:val");
  if (name === "del") counts["changes-accepted"] += 1;
  const isDropCap = name === "framePr" && /^(?:drop|margin)$/.test(attributes.get("w:dropCap") ?? "");
  if (name === "del" || name === "moveFrom" || isDropCap) write.joinNext();
  const isOn = !/^(?:0|false|off)$/.test(value ?? "");
  if (name === "vanish") write.say({ isHidden: isOn });
  if (name === "specVanish") write.say({ isLeadIn: isOn });
  if (value === undefined) return;
  if (name === "pStyle") write.say({ style: value });
  else if (name === "numId") write.say({ list: value });
  else if (name === "ilvl") write.say({ level: numberOf(value, 0) });
}

function enterNote({ write, references }: Story, name: string, attributes: Attributes): void {
  const [, kind, reference] = /^(footnote|endnote)(Reference)?$/.exec(name) ?? [];
  const id = `${kind} ${attributes.get("w:id")}`;
  if (reference !== undefined) references.push(id);
  else if (kind !== undefined) write.beginNote(id);
}

/** Follows what is left out with all that is in it: `enter` and `leave` tell whether an element belongs to that. */
function createOmission(counts: Counts) {
  /** The properties of a table's row or cell, while in them. */
  let within: "trPr" | "tcPr" | undefined;
  let [outer, depth] = ["", 0];
  /** The properties that held before a change, while in them. */
  let former: string | undefined;
  const begin = (name: string) => {
    [outer, depth] = [name, 1];
    return true;
  };
  return {
    isOut: () => depth > 0,
    isInParagraphProperties: () => outer === "pPr" && depth === 1 && former === undefined,
    enter: (name: string): boolean => {
      if (depth > 0) {
        if (name === outer) depth += 1;
        if (name.endsWith("PrChange")) former ??= name;
        return true;
      }
      if ((within === "trPr" && name === "del") || (within === "tcPr" && name === "cellDel")) {
        counts["changes-accepted"] += 1;
        return begin(within === "trPr" ? "tr" : "tc");
      }
      if (name === "trPr" || name === "tcPr") within = name;
      if (!leftOut.test(name)) return false;
      if (/^(?:del|moveFrom)$/.test(name)) counts["changes-accepted"] += 1;
      return begin(name);
    },
    leave: (name: string): boolean => {
      if (name === within) within = undefined;
      if (name === former) former = undefined;
      if (depth === 0) return false;
      if (name === outer) depth -= 1;
      return true;
    },
  };
}

/** Writes the text of runs as their properties show it. */
function createRuns({ write, counts }: Story) {
  let [run, isCounted] = [plainRun, false];
  const add = (text: string) => {
    if (run.isHidden) return;
    const isShown = !run.isCrossedOut || /^[\t\n]$/.test(text);
    if (isShown) write.text(text, run.level ?? formulas.level());
    if (!/\S/.test(text)) return;
    if (!isShown && !isCounted) counts["crossed-out"] += 1;
    isCounted = !isShown;
  };
  const formulas = createWordFormulas(add, write.keepApart);
  return {
    add,
    formulas,
    begin: () => {
      isCounted = false;
      write.begin();
    },
    endRun: () => {
      run = plainRun;
    },
    enter: (name: string, attributes: Attributes) => {
      if (name === "sym" && !run.isHidden) {
        const sign = characterOfSymbol(attributes.get("w:font") ?? "", attributes.get("w:char") ?? "");
        if (sign === undefined) counts["signs-left-out"] += 1;
        else add(sign);
      }
      run = withProperty(run, name, attributes.get("w:val"));
      if (Object.hasOwn(characters, name)) add(characters[name] ?? "");
    },
  };
}

const localName = (qualified: string) => qualified.slice(qualified.indexOf(":") + 1);
