/** What XML 1.0 cannot hold, not even as a reference: most controls, half surrogate pairs, U+FFFE and U+FFFF. */
const forbidden = /[\uFFFE\uFFFF\p{Cs}]|(?![\t\n\r\u007F-\u009F])\p{Cc}/gu;

const references: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

/**
 * Escapes text for an element or an attribute in double quotes. White space that a parser would change is written as
 * references; a character that XML cannot hold becomes U+FFFD.
 */
export function escapeXml(text: string): string {
  return text.replace(forbidden, "\uFFFD").replace(/[&<>"\t\n\r]/g, (one) => references[one] ?? one);
}

/** An attribute's value; undefined leaves the attribute out. */
export type AttributeValue = string | number | boolean | undefined;

/** Returns an element. `children` is XML already; without it the element is empty. Names are the program's own. */
export function element(
  name: string,
  attributes: Readonly<Record<string, AttributeValue>>,
  children?: string,
): string {
  const written = Object.entries(attributes)
    .flatMap(([key, value]) => (value === undefined ? [] : [` ${key}="${escapeXml(String(value))}"`]))
    .join("");
  return children === undefined ? `<${name}${written}/>` : `<${name}${written}>${children}</${name}>`;
}

/** Elements on lines of their own, for what may be read or compared line by line. */
export function lines(elements: readonly string[]): string {
  return elements.length === 0 ? "" : `\n${elements.join("\n")}\n`;
}

export const xmlDeclaration = '<?xml version="1.0" encoding="UTF-8"?>\n';

/**
 * Creates names that XML accepts as ids (NMTOKEN) for ids that may hold anything: themselves where all are plain, else
 * numbers behind a letter, so that two ids never share a name.
 */
export function createXmlIds<Id extends string>(ids: Iterable<Id>, letter: string): ReadonlyMap<Id, string> {
  const all = [...new Set(ids)];
  const isPlain = all.every((id) => /^[A-Za-z_][\w.-]*$/.test(id));
  return new Map(all.map((id, index) => [id, isPlain ? id : `${letter}${index}`]));
}
