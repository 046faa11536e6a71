import type { Issue } from "../dossier/issue";
import { type Display, displayOf, isAside, isCrossedOut, isPreformatted } from "./htmlElements";
import { formulaSigns, isNoteSign, levelOf } from "./htmlFormulas";
import { attributeOf, type Page, type PageElement, parsePage, textOf, walkPage } from "./htmlTree";
import type { ExtractedText } from "./importedText";
import { importIssue } from "./importIssues";
import { factsOfPage } from "./pageFacts";
import { type Block, createParagraphs } from "./paragraphWriter";

/** What a page shows, by paragraphs, and how much of what its reader sees is not in them. */
export type ShownText = { readonly blocks: readonly Block[]; readonly leftOut: LeftOut };
type LeftOut = Record<"crossedOut" | "ruby" | "numbers" | "noteSigns" | "formulas", number>;

/** Reads the text that a page shows, what it says of itself, and notices of what is not in the text. */
export function readHtml(html: string): ExtractedText & { readonly notices: readonly Issue[] } {
  const page = parsePage(html);
  const shown = readShown(page);
  const paragraphs = shown.blocks.map(({ text }) => text);
  return { paragraphs, facts: factsOfPage(page, shown), notices: noticesOf(shown.leftOut) };
}

const notices = [
  ["crossedOut", "crossed-out"],
  ["ruby", "ruby-left-out"],
  ["numbers", "list-numbers-left-out"],
  ["noteSigns", "note-signs-left-out"],
  ["formulas", "equations-plain"],
] as const;

/** Says what is not in the text though it is shown. */
export function noticesOf(leftOut: LeftOut): readonly Issue[] {
  return notices.flatMap(([kind, code]) =>
    leftOut[kind] > 0 ? [importIssue(code, { count: leftOut[kind] })] : [],
  );
}

/**
 * Reads the text that a page shows, by its block elements and line breaks. White space is as a browser shows it: runs of it
 * are one space, except where it is preformatted; no-break spaces and all other characters stay. Cells of a table are a
 * tab apart. What is crossed out is no text, nor are the signs of notes. A button's words are text in a sentence alone.
 */
export function readShown(page: Page): ShownText {
  const write = createParagraphs();
  const leftOut: LeftOut = { crossedOut: 0, ruby: 0, numbers: 0, noteSigns: 0, formulas: 0 };
  const open: Opened[] = [];
  const marks: string[] = [];
  const isMostOfPage = createMostOf(page);

  walkPage(page, {
    enter: (element) => {
      const { tagName } = element;
      const display = displayOf(element);
      if (display === "none" || isAside(element, display, isMostOfPage)) return false;
      if (isCrossedOut(element) || tagName === "rt") {
        if (/\S/.test(textOf(element, 10_000))) leftOut[tagName === "rt" ? "ruby" : "crossedOut"] += 1;
        return false;
      }
      if (isNoteSign(element)) {
        leftOut.noteSigns += 1;
        return false;
      }
      if (tagName === "math" && /\S/.test(textOf(element, 10_000))) leftOut.formulas += 1;
      if (tagName === "mfrac") write.keepApart();
      if (tagName === "li" && isNumbered(element)) leftOut.numbers += 1;
      if (display === "block") write.end();
      if (display === "cell") write.cell();
      open.push({ display, language: attributeOf(element, "lang") ?? open.at(-1)?.language ?? "" });
      write.enter(element, {
        isBlock: display !== "inline",
        preformatted: isPreformatted(element),
        isLink: tagName === "a",
        isControl: tagName === "button",
        level: levelOf(element),
      });
      write.text(formulaSigns(element)[0]);
      if (tagName === "q") {
        const pair = quotationMarks(open.at(-1)?.language ?? "", marks.length);
        write.text(pair.charAt(0));
        marks.push(pair.charAt(1));
      }
      return true;
    },
    leave: (element) => {
      write.text(formulaSigns(element)[1]);
      if (element.tagName === "q") write.text(marks.pop() ?? "");
      const display = open.pop()?.display;
      if (display === "block") write.end();
      write.leave();
    },
    text: write.text,
  });
  write.end();
  return { blocks: write.blocks, leftOut };
}

type Opened = { readonly display: Display; readonly language: string };

/** Quotation marks that browsers put around `q`, outer and inner, by primary language (CLDR); English ones elsewhere. */
const quotations: Readonly<Record<string, string>> = {
  ar: "«»‹›",
  fa: "«»‹›",
  fr: "«»«»",
  ru: "«»„“",
  uk: "«»„“",
  es: "«»“”",
  it: "«»“”",
  pt: "“”‘’",
  el: "«»“”",
  de: "„“‚‘",
  cs: "„“‚‘",
  pl: "„”«»",
  hu: "„”»«",
  ro: "„”«»",
  sv: "””’’",
  fi: "””’’",
  he: "””’’",
  ja: "「」『』",
  zh: "“”‘’",
};

function quotationMarks(language: string, depth: number): string {
  const pairs = quotations[language.toLowerCase().split(/[-_]/)[0] ?? ""] ?? "“”‘’";
  return depth === 0 ? pairs.slice(0, 2) : pairs.slice(2);
}

/** Whether a browser shows a number before an item; lists of links (a way through the site) are styled without. */
function isNumbered({ parentNode, childNodes }: PageElement): boolean {
  if (parentNode === null || !("tagName" in parentNode) || parentNode.tagName !== "ol") return false;
  const style = `${attributeOf(parentNode, "style")}${attributeOf(parentNode, "role")}`;
  if (/list-style(?:-type)?\s*:\s*none|list$/.test(style)) return false;
  return childNodes.some((node) => node.nodeName === "#text" && "value" in node && /\p{L}/u.test(node.value));
}

/** Tells whether an element holds more than half of a page's text. Asked very often it says no: each answer costs a walk. */
function createMostOf(page: Page) {
  let [left, whole] = [50, -1];
  return (element: PageElement): boolean => {
    left -= 1;
    if (left < 0) return false;
    if (whole < 0) whole = unhiddenLength(page);
    return unhiddenLength(element) * 2 > whole;
  };
}

function unhiddenLength(root: Page | PageElement): number {
  let length = 0;
  walkPage(root, {
    enter: (element) => displayOf(element) !== "none",
    text: (text) => {
      length += text.trim().length;
    },
  });
  return length;
}
