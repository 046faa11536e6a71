import { enteredDate } from "./dayInWords";
import { addressOfFact, dayOf, factOf, primaryTag } from "./facts";
import type { Facts } from "./importedText";
import { defined } from "./pageFacts";

/** How what stands before a text is marked off: YAML by `---`, TOML by `+++`. */
const kinds = [
  {
    fence: "---",
    pair: /^([A-Za-z_-]{1,40})[ \t]*:[ \t]*(.*)$/,
    other: /^(?:[\s#-]|["']?[\p{L}\p{N}_.-]+["']?[ \t]*:)/u,
  },
  {
    fence: "+++",
    pair: /^([A-Za-z_-]{1,40})[ \t]*=[ \t]*(.*)$/,
    other: /^(?:[\s#[\]"'})]|["']?[\p{L}\p{N}_.-]+["']?[ \t]*=)/u,
  },
] as const;

/**
 * Reads the lines at the start of a file that say what it is, in YAML or TOML, as far as they name what is asked for here.
 * Words between two rules are none: each line has a key, or belongs to one.
 */
export function readFrontMatter(text: string): { readonly body: string; readonly facts: Facts } {
  const start = text.startsWith("\uFEFF") ? text.slice(1) : text;
  const kind = kinds.find(({ fence }) => start.startsWith(fence));
  if (kind === undefined) return { body: start, facts: {} };
  const lines = start.slice(0, 20_000).split("\n");
  const end = lines.findIndex((line, index) => index > 0 && line.trimEnd() === kind.fence);
  const inside = lines.slice(1, end);
  const isListing = inside.every((line) => line === "" || kind.other.test(line));
  if (lines[0]?.trimEnd() !== kind.fence || end < 0 || !isListing) return { body: start, facts: {} };
  const said = new Map<string, string>();
  for (const line of inside) {
    const [, key, value] = kind.pair.exec(line) ?? [];
    if (key !== undefined && !said.has(key.toLowerCase()))
      said.set(key.toLowerCase(), plainValue(value ?? ""));
  }
  const facts = defined({
    title: factOf(said.get("title")),
    published: dayOf(enteredDate(said.get("date") ?? said.get("published") ?? "")),
    publisher: factOf(said.get("publisher") ?? said.get("source")),
    byline: factOf(said.get("author")),
    url: addressOfFact(said.get("url") ?? said.get("canonical") ?? said.get("link")),
    language: primaryTag(said.get("lang") ?? said.get("language")),
  });
  return { body: lines.slice(end + 1).join("\n") + start.slice(lines.join("\n").length), facts };
}

/** A value without its quotation marks; of a quoted one without the comment behind it. */
function plainValue(value: string): string {
  const trimmed = value.trim();
  const [, quoted] = /^"((?:[^"\\]|\\.)*)"/.exec(trimmed) ?? /^'((?:[^']|'')*)'/.exec(trimmed) ?? [];
  if (quoted !== undefined) return quoted.replace(/\\(["\\])/g, "$1").replaceAll("''", "'");
  return trimmed.replace(/\s+#.*$/, "");
}
