import { attributeOf, type PageElement, parentOf, textOf } from "./htmlTree";
import type { Level } from "./raisedText";

/** Parts of MathML's elements that stand above or below the line, by their place. */
const levels: Readonly<Record<string, readonly (Level | undefined)[]>> = {
  msup: [undefined, "exponent"],
  msub: [undefined, "index"],
  msubsup: [undefined, "index", "exponent"],
  mmultiscripts: [undefined, "index"],
  mover: [undefined, "raised"],
  munder: [undefined, "lowered"],
  munderover: [undefined, "lowered", "raised"],
};

/** Returns where an element's text stands to the line; undefined where as around it. */
export function levelOf(element: PageElement): Level | undefined {
  if (element.tagName === "sup") return "raised";
  if (element.tagName === "sub") return "lowered";
  const style = attributeOf(element, "style") ?? "";
  const [, said] = /(?:^|;)\s*vertical-align\s*:\s*(super|sub)\b/i.exec(style) ?? [];
  if (said !== undefined) return said.toLowerCase() === "super" ? "raised" : "lowered";
  const around = parentOf(element);
  if (around === undefined || !Object.hasOwn(levels, around.tagName)) return undefined;
  const own = levels[around.tagName] ?? [];
  return own[Math.min(placeOf(element, around), own.length - 1)];
}

/** Returns the signs that an element of a formula stands for, before and behind its text: a fraction's stroke, a root. */
export function formulaSigns(element: PageElement): readonly [before: string, after: string] {
  const { tagName } = element;
  if (tagName === "msqrt" || tagName === "mroot") return ["√(", ")"];
  if (tagName === "mtd" || tagName === "mtr" || tagName === "mspace") return [" ", ""];
  const around = parentOf(element);
  if (around?.tagName === "mroot" && placeOf(element, around) === 1) return [", ", ""];
  if (around?.tagName !== "mfrac") return ["", ""];
  const [open, close] = tagName === "mrow" && partsOf(element).length > 1 ? ["(", ")"] : ["", ""];
  return [placeOf(element, around) === 1 ? `/${open}` : open, close];
}

/** Returns whether an element is the sign of a note: raised, and nothing but a link to another place of the page. */
export function isNoteSign(element: PageElement): boolean {
  if (levelOf(element) !== "raised") return false;
  const text = textOf(element, 21).trim();
  if (text === "" || text.length > 20) return false;
  if (/noteref/i.test(attributeOf(element, "role") ?? "")) return true;
  const around = parentOf(element);
  if (around !== undefined && leadsToNote(around)) return true;
  const links = partsOf(element).filter(leadsToNote);
  const linked = links.map((link) => textOf(link, 21)).join("");
  return links.length > 0 && lettersOf(linked) === lettersOf(text);
}

const lettersOf = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, "");

const leadsToNote = (element: PageElement): boolean =>
  element.tagName === "a" &&
  (/^#./.test(attributeOf(element, "href") ?? "") || /noteref/i.test(attributeOf(element, "role") ?? ""));

/** Elements in an element, as many as any of a formula's has by its rules. */
const partsOf = (element: PageElement): readonly PageElement[] =>
  element.childNodes.slice(0, 20).filter((node): node is PageElement => "tagName" in node);

/** The place among the elements around it; one that stands later than any is the last. */
function placeOf(element: PageElement, around: PageElement): number {
  const place = partsOf(around).indexOf(element);
  return place < 0 ? 20 : place;
}
