import { blockElements, createLeaveOut, isHidden, silentElements, voidElements } from "./htmlElements";
import { importLimits } from "./importLimits";
import { scanMarkup } from "./scanMarkup";

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

/**
 * A page made safe to build a tree of: no script but JSON-LD (which is data), no handler, style, address or frame;
 * nothing hidden; elements nested deeper than `importLimits.depth` are unwrapped, their text stays. Linear.
 */
export function tameHtml(html: string): { readonly html: string; readonly elements: number } {
  const head: string[] = [];
  const pieces: string[] = [];
  const open: { readonly name: string; readonly isKept: boolean }[] = [];
  const leaveOut = createLeaveOut();
  let [elements, kept, language] = [0, 0, ""];
  let isData = false;

  const closeLast = () => {
    const last = open.pop();
    if (last?.isKept !== true) return;
    kept -= 1;
    pieces.push(`</${last.name}>`);
  };
  const closeUpTo = (name: string, barrier: RegExp) => {
    for (let at = open.length - 1; at >= Math.max(0, open.length - 50); at -= 1) {
      const found = open[at]?.name ?? "";
      if (found === name) {
        while (open.length > at) closeLast();
        return;
      }
      if (barrier.test(found)) return;
    }
  };
  const closeImplied = (name: string) => {
    if (name !== "br" && blockElements.has(name))
      closeUpTo("p", /^(div|td|th|li|section|article|blockquote)$/);
    if (name === "li") closeUpTo("li", /^(ul|ol|menu)$/);
    if (name === "dd" || name === "dt") for (const item of ["dd", "dt"]) closeUpTo(item, /^dl$/);
    if (name === "td" || name === "th") for (const cell of ["td", "th"]) closeUpTo(cell, /^(tr|table)$/);
    if (name === "tr") closeUpTo("tr", /^table$/);
  };

  scanMarkup(html, {
    open: (name, attributes) => {
      isData = name === "script" && attributes.get("type")?.trim().toLowerCase() === "application/ld+json";
      if (isData) head.push('<script type="application/ld+json">');
      if (name === "meta") head.push(`<meta${written(attributes)}>`);
      if (name === "html") language ||= written(new Map([["lang", attributes.get("lang") ?? ""]]));
      leaveOut.open(name, silentElements.has(name) || (isHidden(attributes) && name !== "body"));
      if (leaveOut.isInside() || skeleton.has(name) || !/^[a-z][a-z0-9]*$/.test(name)) return;
      closeImplied(name);
      elements += 1;
      const isKept = kept < importLimits.depth;
      if (isKept) pieces.push(`<${name}${written(attributes)}>`);
      if (voidElements.has(name)) return;
      open.push({ name, isKept });
      if (isKept) kept += 1;
    },
    close: (name) => {
      if (isData && name === "script") {
        head.push("</script>");
        isData = false;
      }
      if (leaveOut.close(name)) return;
      const from = Math.max(0, open.length - 1_000);
      for (let at = open.length - 1; at >= from; at -= 1) {
        if (open[at]?.name !== name) continue;
        while (open.length > at) closeLast();
        return;
      }
    },
    text: (text) => {
      // JSON may write "<" as an escape, so that nothing in it can end the element.
      if (isData) head.push(text.replaceAll("<", "\\u003c"));
      else if (!leaveOut.isInside()) pieces.push(escaped(text));
    },
  });
  if (isData) head.push("</script>");
  while (open.length > 0) closeLast();
  const page = `<head>${head.join("")}</head><body>${pieces.join("")}</body>`;
  return { html: `<!doctype html><html${language}>${page}</html>`, elements };
}

/** Elements that a page has once: they are written anew, whatever the page has of them. */
const skeleton: ReadonlySet<string> = new Set(["html", "head", "body", "meta", "title", "link", "base"]);

function written(attributes: ReadonlyMap<string, string>): string {
  return keptAttributes
    .flatMap((name) => {
      const value = attributes.get(name);
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
