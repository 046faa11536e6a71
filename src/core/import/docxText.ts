import type { Issue, Result } from "../issue";
import { decodeText } from "./encodings";
import { factOf } from "./facts";
import type { Found } from "./importedText";
import { defined } from "./pageFacts";
import { isBlank } from "./plainText";
import { importIssue, refuse } from "./refuse";
import { scanMarkup } from "./scanMarkup";
import { unpackDocx } from "./unpackDocx";

/**
 * The text of a Word document (ECMA-376) by paragraphs, as it stands with all changes accepted: what was deleted or moved
 * away is left out, as are headers, comments and the instructions of fields. A line break ends a paragraph, and so does a
 * cell. Foot- and endnotes come last, in the order in which the text refers to them. A library such as mammoth (150 kB)
 * makes HTML of the whole document and unpacks all of it, without a limit.
 */
export function readDocx(bytes: Uint8Array): Result<Found & { readonly notices: readonly Issue[] }> {
  const parts = unpackDocx(bytes);
  if (parts.kind === "error") return parts;
  const { document, footnotes, endnotes, properties } = parts.value;
  const stories: Story[] = [];
  for (const part of [document, footnotes, endnotes]) {
    const xml = decodeText(part ?? new Uint8Array());
    if (xml.kind === "error") return refuse("not-a-docx", { missing: undefined });
    stories.push(readStory(xml.value));
  }
  const said = decodeText(properties ?? new Uint8Array());
  const facts = said.kind === "ok" ? readProperties(said.value) : {};
  const references = new Set(stories.flatMap((story) => story.references));
  const notes = [...references].flatMap((id) => {
    const own = stories.flatMap((story) => story.notes.get(id) ?? []);
    return own.length === 0 ? [] : [own];
  });
  const paragraphs = [...stories.flatMap((story) => story.paragraphs), ...notes.flat()];
  const notices = notes.length === 0 ? [] : [importIssue("notes-at-end", { count: notes.length })];
  return { kind: "ok", value: { paragraphs, facts, notices } };
}

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
 * and `Fallback` says a text box a second time.
 */
const leftOut = /^(del|moveFrom|Fallback|instrText|delText|rt|pPr)$/;

/** Paragraphs of a part: its own, and those of its notes; and the notes it refers to. Notes by kind and id. */
type Story = {
  readonly paragraphs: readonly string[];
  readonly notes: ReadonlyMap<string, readonly string[]>;
  readonly references: readonly string[];
};

function readStory(xml: string): Story {
  const paragraphs: string[] = [];
  const notes = new Map<string, string[]>();
  const references: string[] = [];
  // A text box is a paragraph within a paragraph: the inner one comes first.
  const open: string[][] = [];
  let [isText, depthOut, outer] = [false, 0, ""];
  let note: string[] | undefined;
  scanMarkup(
    xml,
    {
      open: (qualified, attributes) => {
        const name = localName(qualified);
        if (depthOut > 0) depthOut += name === outer ? 1 : 0;
        else if (leftOut.test(name)) [outer, depthOut] = [name, 1];
        else if (qualified === "w:p") open.push([]);
        else if (qualified.startsWith("w:")) {
          isText = name === "t";
          if (Object.hasOwn(characters, name)) open.at(-1)?.push(characters[name] ?? "");
          const [, kind, reference] = /^(footnote|endnote)(Reference)?$/.exec(name) ?? [];
          const id = `${kind} ${attributes.get("w:id")}`;
          if (reference !== undefined) references.push(id);
          else if (kind !== undefined) {
            note = [];
            notes.set(id, note);
          }
        }
      },
      close: (qualified) => {
        const name = localName(qualified);
        if (depthOut > 0) depthOut -= name === outer ? 1 : 0;
        else if (qualified === "w:t") isText = false;
        else if (qualified === "w:footnote" || qualified === "w:endnote") note = undefined;
        else if (qualified === "w:p") {
          const lines = (open.pop()?.join("") ?? "").split("\n").filter((line) => !isBlank(line));
          // Before a note's text stands its number, which is not in the file, and a space.
          for (const line of lines) {
            if (note === undefined) paragraphs.push(line);
            else note.push(line.trimStart());
          }
        }
      },
      text: (text) => {
        // A line end inside XML's text is white space, as Word shows it.
        if (isText && depthOut === 0) open.at(-1)?.push(text.replace(/\r?\n|\r/g, " "));
      },
    },
    { xml: true },
  );
  return { paragraphs, notes, references };
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
