import type { Issue, Result } from "../issue";
import { decodeText } from "./encodings";
import { factOf } from "./facts";
import type { Found } from "./importedText";
import { defined } from "./pageFacts";
import { importIssue, refuse } from "./refuse";
import { scanMarkup } from "./scanMarkup";
import { unpackDocx } from "./unpackDocx";
import { createWordFormulas } from "./wordFormulas";
import { createWordParagraphs } from "./wordParagraphs";
import { plainRun, withProperty } from "./wordRun";
import { characterOfSymbol } from "./wordSymbols";

/**
 * The text of a Word document (ECMA-376) by paragraphs, as it stands with all changes accepted: what was deleted or moved
 * away is left out, the ends of paragraphs among it, as are hidden and crossed-out text, headers, comments and the instructions of fields. A
 * line break ends a paragraph, and so does a cell. Foot- and endnotes come last, in the order in which the text refers to
 * them. A library such as mammoth (150 kB) makes HTML of the whole document and unpacks all of it, without a limit.
 */
export function readDocx(bytes: Uint8Array): Result<Found & { readonly notices: readonly Issue[] }> {
  const parts = unpackDocx(bytes);
  if (parts.kind === "error") return parts;
  const { document, footnotes, endnotes, properties } = parts.value;
  const stories: Story[] = [];
  for (const part of [document, footnotes, endnotes]) {
    const xml = decodeText(part ?? new Uint8Array());
    if (xml.kind === "error") return refuse("not-a-docx", { missing: undefined });
    stories.push(readStory(xml.value.text));
  }
  const said = decodeText(properties ?? new Uint8Array());
  const facts = said.kind === "ok" ? readProperties(said.value.text) : {};
  const references = new Set(stories.flatMap((story) => story.references));
  const notes = [...references].flatMap((id) => {
    const own = stories.flatMap((story) => story.notes.get(id) ?? []);
    return own.length === 0 ? [] : [own];
  });
  const paragraphs = [...stories.flatMap((story) => story.paragraphs), ...notes.flat()];
  const count = (of: keyof Counts) => stories.reduce((sum, { counts }) => sum + counts[of], 0);
  const notices = [
    ...(notes.length === 0 ? [] : [importIssue("notes-at-end", { count: notes.length })]),
    ...counted.flatMap((code) => (count(code) === 0 ? [] : [importIssue(code, { count: count(code) })])),
  ];
  return { kind: "ok", value: { paragraphs, facts, notices } };
}

/** What is not in the text as a reader of the document sees it, by what is said of it. */
const counted = [
  "changes-accepted",
  "crossed-out",
  "word-numbers-left-out",
  "equations-plain",
  "signs-left-out",
] as const;
type Counts = Record<(typeof counted)[number], number>;

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

/** Paragraphs of a part: its own, and those of its notes; and the notes it refers to. Notes by kind and id. */
type Story = {
  readonly paragraphs: readonly string[];
  readonly notes: ReadonlyMap<string, readonly string[]>;
  readonly references: readonly string[];
  readonly counts: Counts;
};

function readStory(xml: string): Story {
  const { paragraphs, notes, ...write } = createWordParagraphs();
  const references: string[] = [];
  const counts: Counts = {
    "changes-accepted": 0,
    "crossed-out": 0,
    "word-numbers-left-out": 0,
    "equations-plain": 0,
    "signs-left-out": 0,
  };
  /** The properties of a table's row or cell, while in them. */
  let within: "trPr" | "tcPr" | undefined;
  let [isText, depthOut, outer] = [false, 0, ""];
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
  scanMarkup(
    xml,
    {
      open: (qualified, attributes) => {
        const name = localName(qualified);
        if (depthOut > 0) {
          depthOut += name === outer ? 1 : 0;
          if (outer !== "pPr" || depthOut > 1) return;
          const isDropCap = name === "framePr" && /^(?:drop|margin)$/.test(attributes.get("w:dropCap") ?? "");
          if (name === "del") counts["changes-accepted"] += 1;
          if (name === "del" || isDropCap) write.joinNext();
          if (name === "numId" && attributes.get("w:val") !== "0") counts["word-numbers-left-out"] += 1;
        } else if ((within === "trPr" && name === "del") || (within === "tcPr" && name === "cellDel")) {
          counts["changes-accepted"] += 1;
          [outer, depthOut] = [within === "trPr" ? "tr" : "tc", 1];
        } else if (leftOut.test(name)) {
          if (/^(?:del|moveFrom)$/.test(name)) counts["changes-accepted"] += 1;
          [outer, depthOut] = [name, 1];
        } else if (qualified.startsWith("m:")) {
          isText = name === "t";
          if (name === "oMath") counts["equations-plain"] += 1;
          formulas.enter(qualified);
        } else if (qualified === "w:tbl") write.endBefore();
        else if (qualified === "w:p") {
          isCounted = false;
          write.begin();
        } else if (qualified.startsWith("w:")) {
          isText = name === "t";
          if (name === "trPr" || name === "tcPr") within = name;
          if (name === "ins") counts["changes-accepted"] += 1;
          if (name === "sym" && !run.isHidden) {
            const sign = characterOfSymbol(attributes.get("w:font") ?? "", attributes.get("w:char") ?? "");
            if (sign === undefined) counts["signs-left-out"] += 1;
            else add(sign);
          }
          run = withProperty(run, name, attributes.get("w:val"));
          if (Object.hasOwn(characters, name)) add(characters[name] ?? "");
          const [, kind, reference] = /^(footnote|endnote)(Reference)?$/.exec(name) ?? [];
          const id = `${kind} ${attributes.get("w:id")}`;
          if (reference !== undefined) references.push(id);
          else if (kind !== undefined) write.beginNote(id);
        }
      },
      close: (qualified) => {
        const name = localName(qualified);
        if (name === within) within = undefined;
        if (depthOut > 0) depthOut -= name === outer ? 1 : 0;
        else if (name === "t") isText = false;
        else if (name === "r") run = plainRun;
        else if (qualified.startsWith("m:")) formulas.leave(qualified);
        else if (qualified === "w:footnote" || qualified === "w:endnote") write.endNote();
        else if (qualified === "w:p") write.end();
        else if (qualified === "w:tc") write.endBefore();
      },
      text: (text) => {
        // A line end inside XML's text is white space, as Word shows it.
        if (isText && depthOut === 0) add(text.replace(/\r?\n|\r/g, " "));
      },
    },
    { xml: true },
  );
  write.finish();
  return { paragraphs, notes, references, counts };
}

function readProperties(xml: string): Found["facts"] {
  const said = new Map<string, string>();
  let current = "";
  scanMarkup(
    xml,
    {
      open: (name) => {
        current = name;
      },
      close: () => {
        current = "";
      },
      text: (text) => {
        if (current !== "" && (said.get(current)?.length ?? 0) < 10_000) {
          said.set(current, (said.get(current) ?? "") + text);
        }
      },
    },
    { xml: true },
  );
  return defined({ title: factOf(said.get("dc:title")), byline: factOf(said.get("dc:creator")) });
}

const localName = (qualified: string) => qualified.slice(qualified.indexOf(":") + 1);
