import type { Result } from "../issue";
import { decodeText } from "./encodings";
import { factOf } from "./facts";
import type { Found } from "./importedText";
import { defined } from "./pageFacts";
import { isBlank } from "./plainText";
import { refuse } from "./refuse";
import { scanMarkup } from "./scanMarkup";
import { unpackDocx } from "./unpackDocx";

/**
 * The text of a Word document (ECMA-376) by paragraphs, as it stands with all changes accepted: what was deleted or moved
 * away is left out, as are notes, headers, comments and the instructions of fields. A line break ends a paragraph. A
 * library such as mammoth (150 kB) makes HTML of the whole document and unpacks all of it, without a limit.
 */
export function readDocx(bytes: Uint8Array): Result<Found> {
  const parts = unpackDocx(bytes);
  if (parts.kind === "error") return parts;
  const document = decodeText(parts.value.document);
  if (document.kind === "error") return refuse("not-a-docx", { missing: undefined });
  const properties = parts.value.properties && decodeText(parts.value.properties);
  const facts = properties?.kind === "ok" ? readProperties(properties.value) : {};
  return { kind: "ok", value: { paragraphs: readBody(document.value), facts } };
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

/** Elements whose text is not, or no longer, part of the document; `Fallback` says a text box a second time. */
const leftOut = /^(del|moveFrom|Fallback|instrText|delText|rt|footnote|endnote|comment)$/;

function readBody(xml: string): readonly string[] {
  const paragraphs: string[] = [];
  // A text box is a paragraph within a paragraph: the inner one comes first.
  const open: string[][] = [];
  let [isText, depthOut, outer] = [false, 0, ""];
  scanMarkup(
    xml,
    {
      open: (qualified) => {
        const name = localName(qualified);
        if (depthOut > 0) depthOut += name === outer ? 1 : 0;
        else if (leftOut.test(name)) [outer, depthOut] = [name, 1];
        else if (qualified === "w:p") open.push([]);
        else if (qualified.startsWith("w:")) {
          isText = name === "t";
          if (name in characters && Object.hasOwn(characters, name))
            open.at(-1)?.push(characters[name] ?? "");
        }
      },
      close: (qualified) => {
        const name = localName(qualified);
        if (depthOut > 0) depthOut -= name === outer ? 1 : 0;
        else if (qualified === "w:t") isText = false;
        else if (qualified === "w:p") {
          const lines = (open.pop()?.join("") ?? "").split("\n");
          for (const line of lines) if (!isBlank(line)) paragraphs.push(line);
        }
      },
      text: (text) => {
        // A line end inside XML's text is white space, as Word shows it.
        if (isText && depthOut === 0) open.at(-1)?.push(text.replace(/\r?\n|\r/g, " "));
      },
    },
    { xml: true },
  );
  return paragraphs;
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
