/** Elements whose content is no text of the page. */
export const silentElements: ReadonlySet<string> = new Set([
  ...[
    "script",
    "style",
    "template",
    "noscript",
    "noembed",
    "noframes",
    "iframe",
    "object",
    "embed",
    "applet",
  ],
  ...["svg", "math", "canvas", "audio", "video", "map", "title", "select", "datalist", "textarea"],
  ...["button", "dialog", "rp", "rt"],
]);

/** Elements without content. */
export const voidElements: ReadonlySet<string> = new Set([
  ...["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"],
]);

/** Elements that begin and end a paragraph. */
export const blockElements: ReadonlySet<string> = new Set([
  ...[
    "address",
    "article",
    "aside",
    "blockquote",
    "body",
    "caption",
    "center",
    "dd",
    "details",
    "div",
    "dl",
    "dt",
  ],
  ...[
    "fieldset",
    "figcaption",
    "figure",
    "footer",
    "form",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "header",
    "hgroup",
  ],
  ...[
    "hr",
    "html",
    "legend",
    "li",
    "main",
    "menu",
    "nav",
    "ol",
    "p",
    "pre",
    "section",
    "summary",
    "table",
    "tbody",
  ],
  ...["tfoot", "thead", "tr", "ul", "br"],
]);

/** Whether an element says that it is not shown. */
export function isHidden(attributes: ReadonlyMap<string, string>): boolean {
  return (
    attributes.has("hidden") ||
    attributes.get("aria-hidden") === "true" ||
    /(^|;)\s*(display\s*:\s*none|visibility\s*:\s*hidden)/i.test(attributes.get("style") ?? "")
  );
}

/**
 * Follows what is inside elements to be left out: `isInside` until the one that began it has ended. A paragraph may end
 * without a tag of its own, where a block begins or the one around it ends. `close` answers whether the tag was inside.
 */
export function createLeaveOut() {
  let [outer, depth] = ["", 0];
  return {
    isInside: () => depth > 0,
    open: (name: string, isLeftOut: boolean) => {
      if (voidElements.has(name)) return;
      if (outer === "p" && blockElements.has(name)) depth = 0;
      if (depth > 0) depth += name === outer ? 1 : 0;
      else if (isLeftOut) [outer, depth] = [name, 1];
    },
    close: (name: string): boolean => {
      if (outer === "p" && name !== "p" && blockElements.has(name)) depth = 0;
      if (depth === 0) return false;
      if (name === outer) depth -= 1;
      return true;
    },
  };
}
