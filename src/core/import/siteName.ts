import { foldLine } from "./headline";
import type { ShownText } from "./htmlText";
import { attributeOf, type PageElement, textOf, walkPage } from "./htmlTree";

/** Returns what the way to a site's first page is called: in words, beside it, or in place of a picture. */
export function namesIn(link: PageElement): readonly string[] {
  const names = [textOf(link, 200), attributeOf(link, "title")];
  walkPage(link, {
    enter: (element) => {
      if (element.tagName === "img") names.push(attributeOf(element, "alt"));
      return true;
    },
  });
  return names.filter((name) => name !== undefined);
}

/** Returns the part of a host that is named after the site: `paper` of www.paper.co.uk. */
export const nameInHost = (address: string | undefined) =>
  /^https?:\/\/(?:www\d?\.|m\.)?([^./:]+)\./i.exec(address ?? "")?.[1];

/** Returns whether an address leads to the first page of the site itself: any other site's first page may be linked to. */
export function isWayHome(address: string, url: string | undefined): boolean {
  const [, host] = /^https?:\/\/([^/?#]+)\/?$/i.exec(address) ?? [];
  return address === "/" || (host !== undefined && siteOf(address) === siteOf(url ?? ""));
}

const siteOf = (address: string) =>
  /^https?:\/\/(?:www\d?\.|m\.)?([^/?#]+)/i.exec(address)?.[1]?.toLowerCase();

/** What parts a title from the name of the site. */
const separator = /^\s*[|–—·•«»:\-/]\s*|\s*[|–—·•«»:\-/]\s*$/u;
const parts = /^(.*\S)\s*(?:[|–—·•«»]|\s-|:(?=\s))\s*(\S.*)$/u;

/**
 * Returns a title without the name of its site: as the headline has it, where it holds the headline and a name besides; else
 * without a last part that one of the site's names is written like, or without which the page has the title as a line. That
 * line is longer than what goes: a shorter one is the kicker, before which the title has the same word.
 */
export function withoutSite(
  title: string | undefined,
  headline: string | undefined,
  siteNames: readonly (string | undefined)[],
  { blocks }: ShownText,
): string | undefined {
  if (title === undefined) return headline;
  const [whole, head] = [foldLine(title), foldLine(headline ?? "")];
  if (headline !== undefined && head !== "") {
    if (whole === head) return title;
    const rest = whole.startsWith(head)
      ? whole.slice(head.length)
      : whole.endsWith(head)
        ? whole.slice(0, -head.length)
        : "";
    if (separator.test(rest)) return headline;
  }
  const [, bare, last = ""] = parts.exec(title) ?? [];
  if (bare === undefined) return title;
  const name = lettersOf(last);
  const isNamed = name !== "" && siteNames.some((each) => lettersOf(each ?? "") === name);
  const line = foldLine(bare);
  const isLine =
    line.length > foldLine(last).length &&
    blocks.some(({ text, linked }) => linked === 0 && foldLine(text) === line);
  return isNamed || isLine ? bare : title;
}

const lettersOf = (name: string) => foldLine(name).replace(/[^\p{L}\p{M}\p{N}]/gu, "");
