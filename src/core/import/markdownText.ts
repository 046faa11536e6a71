import { addressOfFact, dayOf, factOf, primaryTag } from "./facts";
import { readHtml } from "./htmlText";
import type { Facts, Found } from "./importedText";
import { defined } from "./pageFacts";
import { isBlank } from "./plainText";

/**
 * The text of a Markdown file by paragraphs, without its marks; wrapped lines of one paragraph are joined by a space. A
 * reading of our own, line by line, linear: the common parsers are recursive or quadratic (marked: 158 s and a stack
 * overflow on 2,000 nested list items), build what is not needed here, and rewrite quotation marks and dashes on request.
 */
export function readMarkdown(given: string): Found {
  const { body, facts } = frontMatter(given.replaceAll("\r\n", "\n").replaceAll("\r", "\n"));
  const paragraphs: string[] = [];
  let current: string[] = [];
  let [fence, title]: (string | undefined)[] = [undefined, undefined];
  const endParagraph = () => {
    if (current.length === 0) return;
    paragraphs.push(...shownOf(current.join(" ").trim()));
    current = [];
  };

  for (const line of body.split("\n")) {
    if (fence !== undefined) {
      if (/^ {0,3}(`+|~+)[ \t]*$/.exec(line)?.[1]?.startsWith(fence)) fence = undefined;
      else if (!isBlank(line)) paragraphs.push(line);
      continue;
    }
    fence = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/.exec(line)?.[1];
    const { text, begins, ends } = readLine(line, current[0]);
    if (fence !== undefined || begins) endParagraph();
    if (/^ {0,3}# /.test(line) || (/^=+$/.test(text) && current.length > 0)) {
      title ??= shownOf(current.length > 0 ? current.join(" ") : text).join(" ");
    }
    if (/^(=+|-+)$/.test(text) && current.length > 0) endParagraph();
    else if (isRule(text)) endParagraph();
    else if (fence === undefined && text !== "" && !(current.length === 0 && isReference(text))) {
      current.push(text);
    }
    if (ends) endParagraph();
  }
  endParagraph();
  return { paragraphs, facts: defined({ ...facts, title: facts.title ?? factOf(title) }) };
}

type Line = { readonly text: string; readonly begins: boolean; readonly ends: boolean };

/**
 * A line without the marks at its start, and whether a paragraph begins or ends with it. `first`: the line that the
 * paragraph before it began with, if it has not ended. Numbers of a list stay: they may as well be a year.
 */
function readLine(line: string, first: string | undefined): Line {
  const unquoted = line.replace(/^(\s{0,3}>[ \t]?)+/, "");
  const content = unquoted.trim();
  if (content === "") return { text: "", begins: true, ends: true };
  const heading = /^#{1,6}(?:[ \t]+|$)/.exec(content);
  if (heading !== null) {
    const text = content.slice(heading[0].length);
    const bare = withoutHashesAtEnd(text);
    const isClosed = bare !== text && (bare === "" || /[ \t]$/.test(bare));
    return { text: (isClosed ? bare : text).trim(), begins: true, ends: true };
  }
  const note = /^\[\^[^\]\s]{1,100}\]:[ \t]*/.exec(content);
  if (note !== null) return { text: content.slice(note[0].length), begins: true, ends: false };
  const [item, number] = /^(?:[-+*]|(\d{1,9}[.)]))[ \t]+(?:\[[ xX]\][ \t]+)?/.exec(content) ?? [];
  // Within a paragraph only a list's own next number is one, or a new list's first: "… in the war of⏎1967. Then …"
  const isItem =
    number === undefined || first === undefined || /^(?:\d+[.)][ \t])/.test(first) || /^1\D/.test(number);
  if (item !== undefined && isItem && !isRule(content)) {
    const text = content.slice(item.length);
    return { text: number === undefined ? text : `${number} ${text}`, begins: true, ends: false };
  }
  if (content.startsWith("|")) {
    const isRuling = /^[|:\-\s]+$/.test(content);
    const cells = content
      .slice(1)
      .replace(/(?<!\\)\|$/, "")
      .split(/(?<!\\)\|/);
    return { text: isRuling ? "" : cells.map((cell) => cell.trim()).join("\t"), begins: true, ends: true };
  }
  // Two spaces or a backslash at the end break the line.
  const isBroken = /(?: {2}|\\)$/.test(unquoted);
  return { text: isBroken ? content.replace(/\\$/, "") : content, begins: false, ends: isBroken };
}

function withoutHashesAtEnd(text: string): string {
  let end = text.length;
  while (text.charAt(end - 1) === "#") end -= 1;
  return text.slice(0, end);
}

const isRule = (text: string) => /^(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/.test(text.trim());

/** Where a link leads, said apart from it: an address, perhaps with a title, and nothing else. */
const isReference = (text: string) =>
  /^\[[^\]]{1,999}\]:[ \t]*(?:<[^<>]*>|\S+)(?:[ \t]+(?:"[^"]*"|'[^']*'|\([^()]*\)))?$/.test(text);

/** Characters that Markdown lets a backslash take their meaning from. */
const punctuation = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

/**
 * Text without the marks of emphasis, code, links and images, and without tags, by paragraphs; an image leaves nothing.
 * What is escaped, and what is code, stays.
 */
function shownOf(text: string): readonly string[] {
  // What stays is put aside as private-use characters that are not in the text, so that no mark is seen in it.
  if (/[\uE000\uE001]/.test(text)) return withoutTags(text);
  const kept: string[] = [];
  const put = (characters: string) => `\uE000${kept.push(characters) - 1}\uE001`;
  const bare = text
    .replaceAll("\t", put)
    .replace(/\\(.)/gu, (whole, character: string) =>
      punctuation.includes(character) ? put(character) : whole,
    )
    .replace(/(`{1,3})([^`]{1,5000})\1/g, (_, _ticks, code: string) => put(code.trim()))
    .replace(/!\[([^[\]]{0,2000})\](?:\([^()\s]{0,2000}(?:\s+"[^"]{0,500}")?\)|\[[^[\]]{0,500}\])/g, "")
    .replace(
      /\[([^[\]]{0,2000})\](?:\([^()]{0,2000}(?:\([^()]{0,500}\)[^()]{0,500})?\)|\[[^[\]]{0,500}\])/g,
      "$1",
    )
    .replace(/\[\^[^[\]\s]{1,100}\]/g, "")
    .replace(/<(https?:\/\/[^<>\s]{1,2000}|[^<>\s@]{1,200}@[^<>\s@]{1,200})>/g, "$1")
    .replace(/(\*{1,3})(?=\S)([^*]{0,5000}?[^*\s])\1(?!\*)/g, "$2")
    .replace(/(?<![\p{L}\p{N}_])(_{1,3})(?=\S)([^_]{0,5000}?[^_\s])\1(?![\p{L}\p{N}_])/gu, "$2")
    .replace(/~~(?=\S)([^~]{0,5000}?[^~\s])~~/g, "$1");
  const putBack = (_: string, index: string) => kept[Number(index)] ?? "";
  return withoutTags(bare).map((line) => line.replace(/\uE000(\d+)\uE001/g, putBack));
}

/** Markdown may hold HTML: it is read as such, and where it has none nothing is touched. */
function withoutTags(text: string): readonly string[] {
  if (isBlank(text)) return [];
  return /<[a-z!/][^<]*>|&#?[a-z\d]{1,31};/i.test(text) ? readHtml(text).paragraphs : [text];
}

/**
 * The lines between `---` at the start of a file, as far as they name what is asked for here. Words between two rules are
 * none: each line has a key, or belongs to one.
 */
function frontMatter(text: string): { readonly body: string; readonly facts: Facts } {
  const start = text.startsWith("\uFEFF") ? text.slice(1) : text;
  const [whole, inside] = /^---[ \t]*\n((?:.*\n)*?)---[ \t]*(?:\n|$)/.exec(start.slice(0, 20_000)) ?? [];
  const lines = (inside ?? "").split("\n");
  const isListing = lines.every((line) => /^(?:$|[\s#-]|["']?[\p{L}\p{N}_.-]+["']?[ \t]*:)/u.test(line));
  if (whole === undefined || !isListing) return { body: start, facts: {} };
  const said = new Map<string, string>();
  for (const line of lines) {
    const [, key, value] = /^([A-Za-z_-]{1,40})[ \t]*:[ \t]*(.*)$/.exec(line) ?? [];
    if (key !== undefined) said.set(key.toLowerCase(), (value ?? "").trim().replace(/^(["'])(.*)\1$/, "$2"));
  }
  const facts = defined({
    title: factOf(said.get("title")),
    published: dayOf(said.get("date") ?? said.get("published")),
    publisher: factOf(said.get("publisher") ?? said.get("source")),
    byline: factOf(said.get("author")),
    url: addressOfFact(said.get("url") ?? said.get("canonical") ?? said.get("link")),
    language: primaryTag(said.get("lang") ?? said.get("language")),
  });
  return { body: start.slice(whole.length), facts };
}
