import MarkdownIt from "markdown-it";
import type { Issue } from "../dossier/issue";
import { factOf } from "./facts";
import { readFrontMatter } from "./frontMatter";
import { readHtml } from "./htmlText";
import type { ExtractedText } from "./importedText";
import { defined } from "./pageFacts";

/**
 * Reads the text of a Markdown file (CommonMark with tables, strikethrough, footnotes and task lists) by paragraphs,
 * without its marks; wrapped lines of one paragraph are one. Numbers of lists stay as they are written: one may as well be
 * a year. markdown-it is linear on what stops other parsers, and limits the nesting; what it makes is read like a page.
 */
export function readMarkdown(given: string): ExtractedText & { readonly notices: readonly Issue[] } {
  const { body, facts } = readFrontMatter(given.replaceAll("\r\n", "\n").replaceAll("\r", "\n"));
  const { text, notes } = withNotes(body);
  const tokens = parser.parse(text, {});
  for (const [at, token] of tokens.entries()) if (token.type === "list_item_open") putMark(tokens, at);
  const html = parser.renderer.render(tokens, parser.options, { notes });
  const { paragraphs, notices } = readHtml(html);
  const heading = tokens.findIndex(({ type, tag }) => type === "heading_open" && tag === "h1");
  const title = heading < 0 ? undefined : tokens[heading + 1];
  const shown =
    title === undefined ? "" : parser.renderer.renderInline(title.children ?? [], parser.options, { notes });
  return {
    paragraphs,
    facts: defined({ ...facts, title: facts.title ?? factOf(readHtml(shown).paragraphs.join(" ")) }),
    notices: notices.filter(({ code }) => code !== "list-numbers-left-out"),
  };
}

const parser = new MarkdownIt({ html: true, linkify: false, typographer: false });

type Token = ReturnType<typeof parser.parse>[number];

// A picture has no words that its reader sees; a break within code is a line's end.
parser.renderer.rules.image = () => "";
// The sign of a note stands in the text as in a page; what looks like one and has no note is text.
const plainText = parser.renderer.rules.text;
parser.renderer.rules.text = (tokens, at, options, env, own) => {
  const notes: unknown = env?.notes;
  return (plainText?.(tokens, at, options, env, own) ?? "").replace(noteSign, (sign, label: string) =>
    notes instanceof Set && notes.has(label.toLowerCase()) ? `<sup role="doc-noteref">${label}</sup>` : sign,
  );
};
const noteSign = /\[\^([^[\]\s]{1,100})\]/g;

/**
 * Notes as paragraphs: they say what stands behind a sign in the text, and come where they are written; with their signs, as
 * HTML and in lower case.
 */
function withNotes(body: string): { readonly text: string; readonly notes: ReadonlySet<string> } {
  let isCode = false;
  const notes = new Set<string>();
  const lines = body.split("\n").map((line) => {
    if (/^ {0,3}(?:```|~~~)/.test(line)) isCode = !isCode;
    if (isCode) return line;
    return line.replace(/^\[\^([^\]\s]{1,100})\]:[ \t]*/, (_start, label: string) => {
      notes.add(parser.utils.escapeHtml(label).toLowerCase());
      return "\n";
    });
  });
  return { text: lines.join("\n"), notes };
}

/** Puts an item's number before its first words, and takes the box of a task away. */
function putMark(tokens: readonly Token[], at: number): void {
  const item = tokens[at];
  const children = tokens.slice(at + 1, at + 3).find(({ type }) => type === "inline")?.children;
  const [first] = children ?? [];
  if (item === undefined || children === null || children === undefined || first === undefined) return;
  if (first.type === "text") first.content = first.content.replace(/^\[[ xX]\]\s+/, "");
  if (item.info !== "") children.unshift(numberOf(`${item.info}${item.markup} `));
}

function numberOf(number: string): Token {
  const [paragraph] = parser.parseInline("x", {});
  const [text] = paragraph?.children ?? [];
  if (text === undefined) throw new Error("a text has no token");
  text.content = number;
  return text;
}
