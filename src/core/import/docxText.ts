import type { Issue, Result } from "../dossier/issue";
import { decodeText } from "./encodings";
import { factOf } from "./facts";
import type { ExtractedText } from "./importedText";
import { importIssue, refuse } from "./importIssues";
import { defined } from "./pageFacts";
import { scanMarkup } from "./scanMarkup";
import { unpackDocx } from "./unpackDocx";
import { createWordLabels } from "./wordLabels";
import { readWordNumbering } from "./wordNumbering";
import { readWordStory, type WordStory, wordLosses } from "./wordStory";

/**
 * Reads the text of a Word document (ECMA-376) by paragraphs, as it stands with all changes accepted: what was deleted or
 * moved away is left out, the ends of paragraphs among it, as are hidden and crossed-out text, headers, comments and the
 * instructions of fields. A line break ends a paragraph, and so does a cell. Before the items of lists stand the numbers
 * that Word computes. Foot- and endnotes come last, in the order in which the text refers to them. A library such as
 * mammoth (150 kB) makes HTML of the whole document and unpacks all of it, without a limit.
 */
export function readDocx(bytes: Uint8Array): Result<ExtractedText & { readonly notices: readonly Issue[] }> {
  const parts = unpackDocx(bytes);
  if (parts.kind === "error") return parts;
  const { document, footnotes, endnotes, numbering, styles, properties } = parts.value;
  const lists = readWordNumbering(xmlOf(numbering) ?? "", xmlOf(styles) ?? "");
  const stories: WordStory[] = [];
  for (const part of [document, footnotes, endnotes]) {
    const xml = xmlOf(part);
    if (xml === undefined) return refuse("not-a-docx", { missing: undefined });
    stories.push(readWordStory(xml, createWordLabels(lists)));
  }
  const facts = readProperties(xmlOf(properties) ?? "");
  const references = new Set(stories.flatMap((story) => story.references));
  const notes = [...references].flatMap((id) => {
    const own = stories.flatMap((story) => story.notes.get(id) ?? []);
    return own.length === 0 ? [] : [own];
  });
  const paragraphs = [...stories.flatMap((story) => story.paragraphs), ...notes.flat()];
  const count = (of: (typeof wordLosses)[number]) => stories.reduce((sum, { counts }) => sum + counts[of], 0);
  const notices = [
    ...(notes.length === 0 ? [] : [importIssue("notes-at-end", { count: notes.length })]),
    ...wordLosses.flatMap((code) => (count(code) === 0 ? [] : [importIssue(code, { count: count(code) })])),
  ];
  return { kind: "ok", value: { paragraphs, facts, notices } };
}

/** The text of a part, "" where the document has none, undefined where it is not in the encoding that it declares. */
function xmlOf(part: Uint8Array | undefined): string | undefined {
  const xml = decodeText(part ?? new Uint8Array());
  return xml.kind === "ok" ? xml.value.text : undefined;
}

function readProperties(xml: string): ExtractedText["facts"] {
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
