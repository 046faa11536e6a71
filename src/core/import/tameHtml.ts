import { displayOf } from "./htmlElements";
import { attributeOf, type Page, type PageElement, walkPage } from "./htmlTree";
import { importLimits } from "./importLimits";

/** What a search for the article goes by: names, and what a page says of itself. Nothing that acts, or is fetched. */
const keptAttributes = [
  "class",
  "id",
  "role",
  "lang",
  "dir",
  "itemprop",
  "itemtype",
  "property",
  "name",
  "content",
  "rel",
];

const voidElements: ReadonlySet<string> = new Set(
  "area base br col embed hr img input link meta source track wbr".split(" "),
);

/**
 * Returns a page made safe to build another tree of: no script, handler, style, address or frame; nothing hidden; elements
 * nested deeper than `importLimits.depth` are unwrapped, their text stays. Linear.
 */
export function tameHtml(page: Page): { readonly html: string; readonly elements: number } {
  const head: string[] = [];
  const pieces: string[] = [];
  let [elements, depth, language] = [0, 0, ""];
  const isKept = ({ tagName }: PageElement) => !skeleton.has(tagName) && /^[a-z][a-z0-9]*$/.test(tagName);
  walkPage(page, {
    enter: (element) => {
      const { tagName } = element;
      if (tagName === "meta") head.push(`<meta${written(element)}>`);
      if (tagName === "html") language = attributeOf(element, "lang") ?? "";
      if (displayOf(element) === "none") return false;
      if (!isKept(element)) return true;
      elements += 1;
      if (depth < importLimits.depth) pieces.push(`<${tagName}${written(element)}>`);
      if (voidElements.has(tagName)) return false;
      depth += 1;
      return true;
    },
    leave: (element) => {
      if (!isKept(element)) return;
      depth -= 1;
      if (depth < importLimits.depth) pieces.push(`</${element.tagName}>`);
    },
    text: (text) => {
      pieces.push(escaped(text));
    },
  });
  const body = `<head>${head.join("")}</head><body>${pieces.join("")}</body>`;
  return { html: `<!doctype html><html lang="${escaped(language)}">${body}</html>`, elements };
}

/** Elements that a page has once, and those of its head: they are written anew, whatever the page has of them. */
const skeleton: ReadonlySet<string> = new Set(["html", "head", "body", "meta", "title", "link", "base"]);

function written(element: PageElement): string {
  return keptAttributes
    .flatMap((name) => {
      const value = attributeOf(element, name);
      return value === undefined ? [] : [` ${name}="${escaped(value.slice(0, importLimits.fact))}"`];
    })
    .join("");
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
