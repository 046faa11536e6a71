import type { Issue } from "../issue";
import { type Display, displayOf, isAside, isCrossedOut, isPreformatted } from "./htmlElements";
import { attributeOf, type Page, type PageElement, parsePage, textOf, walkPage } from "./htmlTree";
import type { Found } from "./importedText";
import { factsOfPage } from "./pageFacts";
import { type Block, createParagraphs } from "./paragraphWriter";
import { importIssue } from "./refuse";

/** What a page shows, by paragraphs, and how much of what its reader sees is not in them. */
export type ShownText = { readonly blocks: readonly Block[]; readonly leftOut: LeftOut };
type LeftOut = { crossedOut: number; ruby: number; numbers: number };

/** The text that a page shows, what it says of itself, and notices of what is not in the text. */
export function readHtml(html: string): Found & { readonly notices: readonly Issue[] } {
  const page = parsePage(html);
  const shown = readShown(page);
  const paragraphs = shown.blocks.map(({ text }) => text);
  return { paragraphs, facts: factsOfPage(page, shown), notices: noticesOf(shown.leftOut) };
}

/** Says what is not in the text though it is shown. */
export function noticesOf({ crossedOut, ruby, numbers }: LeftOut): readonly Issue[] {
  return [
    ...(crossedOut > 0 ? [importIssue("crossed-out", { count: crossedOut })] : []),
    ...(ruby > 0 ? [importIssue("ruby-left-out", { count: ruby })] : []),
    ...(numbers > 0 ? [importIssue("list-numbers-left-out", { count: numbers })] : []),
  ];
}

/**
 * The text that a page shows, by its block elements and line breaks. White space is as a browser shows it: runs of it
 * are one space, except where it is preformatted; no-break spaces and all other characters stay. Cells of a table are a
 * tab apart. What is crossed out is no text. A button's words are text in a sentence alone.
 */
export function readShown(page: Page): ShownText {
  const write = createParagraphs();
  const leftOut: LeftOut = { crossedOut: 0, ruby: 0, numbers: 0 };
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
      if (tagName === "li" && isNumbered(element)) leftOut.numbers += 1;
      if (display === "block") write.end();
      if (display === "cell") write.cell();
      open.push({ display, language: attributeOf(element, "lang") ?? open.at(-1)?.language ?? "" });
      write.enter(element, {
        isBlock: display !== "inline",
        preformatted: isPreformatted(element),
        isLink: tagName === "a",
        isControl: tagName === "button",
      });
      if (tagName === "q") {
        const pair = quotationMarks(open.at(-1)?.language ?? "", marks.length);
        write.text(pair.charAt(0));
        marks.push(pair.charAt(1));
      }
      return true;
    },
    leave: ({ tagName }) => {
      if (tagName === "q") write.text(marks.pop() ?? "");
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
