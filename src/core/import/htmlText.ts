import { blockElements, createLeaveOut, isHidden, silentElements } from "./htmlElements";
import type { Found } from "./importedText";
import { createPageFacts } from "./pageFacts";
import { isBlank } from "./plainText";
import { scanMarkup } from "./scanMarkup";

/** A page's text by paragraphs, with what it says of itself, and its main headlines. */
export type HtmlText = Found & { readonly headlines: readonly string[] };

/**
 * The text that a page shows, by its block elements and line breaks. White space is as a browser shows it: runs of it
 * are one space, except in `pre`; no-break spaces and all other characters stay. Cells of a table are a tab apart.
 */
export function readHtml(html: string): HtmlText {
  const paragraphs: string[] = [];
  const headlines: string[] = [];
  const facts = createPageFacts();
  const leaveOut = createLeaveOut();
  /** Of the paragraph so far: one, or those of a table's row. */
  let cells = [""];
  let preformatted = 0;

  const endParagraph = (): string | undefined => {
    const shown = preformatted > 0 ? cells : cells.map(collapsed).filter((cell) => cell !== "");
    cells = [""];
    const lines = shown.join("\t").split(/\r?\n/);
    const filled = lines.filter((line) => !isBlank(line));
    for (const line of filled) paragraphs.push(line);
    return filled[0];
  };

  scanMarkup(html, {
    open: (name, attributes) => {
      facts.open(name, attributes);
      leaveOut.open(name, silentElements.has(name) || (isHidden(attributes) && name !== "body"));
      if (leaveOut.isInside()) return;
      if (blockElements.has(name)) endParagraph();
      if (name === "pre") preformatted += 1;
      if (name === "td" || name === "th") cells.push("");
    },
    close: (name) => {
      facts.close(name);
      if (leaveOut.close(name)) return;
      if (blockElements.has(name)) {
        const ended = endParagraph();
        if (name === "h1" && ended !== undefined) headlines.push(ended);
        if (name === "pre") preformatted = Math.max(0, preformatted - 1);
      }
    },
    text: (text) => {
      facts.text(text);
      if (!leaveOut.isInside()) cells.push((cells.pop() ?? "") + text);
    },
  });
  endParagraph();
  return { paragraphs, headlines, facts: facts.found() };
}

/** White space as CSS Text collapses it. */
function collapsed(text: string): string {
  return text.replace(/[ \t\n\f\r]+/g, " ").replace(/^ | $/g, "");
}
