import { attributeOf, type PageElement, parentOf } from "./htmlTree";

const named = (names: string): ReadonlySet<string> => new Set(names.split(" "));

/** Elements whose content is no text of the page. */
const silentElements = named(
  "script style template noscript noembed noframes iframe object embed applet svg canvas audio video map title select " +
    "datalist textarea rp annotation annotation-xml",
);

/** Elements that begin and end a paragraph. */
const blockElements = named(
  "address article aside blockquote body br caption center dd details dialog dir div dl dt fieldset figcaption figure footer " +
    "form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol optgroup p plaintext pre search section " +
    "summary table tbody td tfoot th thead tr ul xmp",
);

/** Elements in which white space is shown as it is written. */
const preformattedElements = named("pre listing plaintext xmp");

/** How an element is shown, as far as the text goes. A cell is a block within its row. */
export type Display = "none" | "inline" | "block" | "cell";

/**
 * Returns how an element is shown: by its own style, else by its kind. What classes say of it stands in files that are not
 * here.
 */
export function displayOf(element: PageElement): Display {
  const { tagName } = element;
  const style = attributeOf(element, "style") ?? "";
  if (tagName === "body") return "block";
  if (isDeclarativeShadow(element)) return "inline";
  if (silentElements.has(tagName)) return "none";
  const said = /(?:^|;)\s*display\s*:\s*([a-z-]+)/i.exec(style)?.[1]?.toLowerCase();
  if (said === "none" || /(?:^|;)\s*visibility\s*:\s*(?:hidden|collapse)/i.test(style)) return "none";
  if (attributeOf(element, "hidden") !== undefined && said === undefined) return "none";
  if (tagName === "dialog" && attributeOf(element, "open") === undefined && said === undefined) return "none";
  if (isForScreenReadersOnly(element)) return "none";
  if (tagName === "td" || tagName === "th") return "cell";
  if (said !== undefined) {
    if (/^inline/.test(said)) return "inline";
    if (/^(?:block|flex|grid|list-item|table|flow-root)$/.test(said)) return "block";
  }
  return blockElements.has(tagName) ? "block" : "inline";
}

/** Returns whether white space in an element is shown as it is written; undefined where it is as around it. */
export function isPreformatted(element: PageElement): boolean | undefined {
  if (preformattedElements.has(element.tagName)) return true;
  const style = attributeOf(element, "style") ?? "";
  const said = /(?:^|;)\s*white-space(?:-collapse)?\s*:\s*([a-z-]+)/i.exec(style)?.[1]?.toLowerCase();
  return said === undefined ? undefined : /^(?:pre|pre-wrap|break-spaces|preserve)$/.test(said);
}

/** Returns whether what an element says is crossed out. */
export function isCrossedOut(element: PageElement): boolean {
  return (
    /^(?:del|s|strike)$/.test(element.tagName) ||
    /(?:^|;)\s*text-decoration(?:-line)?\s*:[^;]*line-through/i.test(attributeOf(element, "style") ?? "")
  );
}

/**
 * Returns whether an element is kept from those who are read to, and from those who see it, too, as far as can be told. A
 * letter or a word in a line (the large first letter of a text) is seen; a copy of a formula beside its source is a second
 * time the same; a block (a closed menu, a picture's neighbours) is not seen unless it holds most of the page, as it does
 * behind a dialog.
 */
export function isAside(
  element: PageElement,
  display: Display,
  isMostOfPage: (element: PageElement) => boolean,
): boolean {
  if (attributeOf(element, "aria-hidden")?.trim().toLowerCase() !== "true") return false;
  if (display !== "inline") return !isMostOfPage(element);
  const around = parentOf(element)?.childNodes ?? [];
  const before = around.length > 1_000 ? undefined : around[around.indexOf(element) - 1];
  return before !== undefined && "tagName" in before && holdsFormula(before);
}

function holdsFormula(element: PageElement): boolean {
  const [first] = element.childNodes.filter((node) => "tagName" in node);
  return (
    element.tagName === "math" || (first !== undefined && "tagName" in first && first.tagName === "math")
  );
}

/** By the class names that the common style sheets have for it. */
function isForScreenReadersOnly(element: PageElement): boolean {
  const classes = attributeOf(element, "class");
  return (
    classes !== undefined &&
    /(?:^|\s)(?:u-|is-)?(?:sr-only|visually-?hidden|screen-?reader-(?:text|only)|element-invisible|show-for-sr)(?:\s|$)/i.test(
      classes,
    )
  );
}

const isDeclarativeShadow = (element: PageElement) =>
  element.tagName === "template" && attributeOf(element, "shadowrootmode") !== undefined;
