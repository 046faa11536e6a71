import { attributeOf, type PageElement, parentOf } from "./htmlTree";
import type { Block } from "./paragraphWriter";

/** Returns a line as it is compared: without differences of white space, width, case, quotation marks and invisible signs. */
export function foldLine(line: string): string {
  return line
    .normalize("NFKC")
    .replace(/\p{Cf}/gu, "")
    .replace(/[\u2018\u2019\u201B\u2032]/g, "'")
    .replace(/[\u201C-\u201F\u2033\u00AB\u00BB]/g, '"')
    .replace(/\s+/g, " ")
    .trim()
    .toLowerCase();
}

/**
 * Returns the headline that a page shows: of its main headings the one that is most like its title, which may be worded
 * otherwise; without a title the first that is not the site's own name. Undefined where none can be it.
 */
export function headlineOf(blocks: readonly Block[], title: string | undefined): Block | undefined {
  const headings = blocks.filter(({ element }) => isMainHeading(element)).slice(0, 20);
  const free = headings.filter(({ text, linked, element }) => linked < text.length / 2 && !isOfSite(element));
  if (title === undefined) return free[0];
  const rated = headings.map((heading) => ({ heading, likeness: likenessOf(heading.text, title) }));
  const best = rated.reduce((most, next) => (next.likeness > most.likeness ? next : most), {
    heading: undefined,
    likeness: 0,
  } as { heading: Block | undefined; likeness: number });
  if (best.likeness >= 0.5) return best.heading;
  if (free.length > 0)
    return free.length === 1 || best.likeness > 0.2 ? (best.heading ?? free[0]) : undefined;
  // Some pages have the headline in a heading of another rank, or in none.
  const same = blocks.filter(({ text }) => foldLine(text) === foldLine(title));
  return (
    same.find(({ element }) => /^h[2-4]$/.test(element.tagName)) ??
    same.find(({ element, text, linked }) => element.tagName !== "li" && linked === 0 && text.length >= 12)
  );
}

/** How much of a headline is in a title, from 0 to 1, by words, or by pairs of letters where words are not apart. */
function likenessOf(headline: string, title: string): number {
  const [ours, theirs] = [partsOf(headline), partsOf(title)];
  let shared = 0;
  for (const part of ours) if (theirs.has(part)) shared += 1;
  return ours.size === 0 ? 0 : shared / Math.max(ours.size, Math.min(theirs.size, 4));
}

function partsOf(line: string): ReadonlySet<string> {
  const folded = foldLine(line).slice(0, 500);
  const words = folded.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  return new Set(
    words.flatMap((word) =>
      /[\p{scx=Han}\p{scx=Kana}\p{scx=Hira}\p{scx=Thai}]/u.test(word) ? pairsOf(word) : [word],
    ),
  );
}

function pairsOf(word: string): readonly string[] {
  return Array.from({ length: Math.max(1, word.length - 1) }, (_, at) => word.slice(at, at + 2));
}

function isMainHeading(element: PageElement): boolean {
  let at: PageElement | undefined = element;
  for (let level = 0; level < 3 && at !== undefined; level += 1, at = parentOf(at)) {
    if (at.tagName === "h1" || attributeOf(at, "itemprop") === "headline") return true;
    if (attributeOf(at, "role") === "heading" && attributeOf(at, "aria-level") === "1") return true;
  }
  return false;
}

/** Whether an element stands in the head of the site, where its own name is. */
function isOfSite(element: PageElement): boolean {
  let at: PageElement | undefined = element;
  for (let level = 0; level < 6 && at !== undefined; level += 1, at = parentOf(at)) {
    if (
      /logo|site-title|site-name|masthead|site-header|branding/i.test(
        `${attributeOf(at, "class")} ${attributeOf(at, "id")}`,
      )
    )
      return true;
  }
  return false;
}
