import { directionOf, localise } from "../dossier/language";
import { round } from "../scene/pieces";
import { sampleSize } from "../scene/sample";
import { type EmbeddedFace, fontFaceRules } from "./faces";
import type { PicturePage } from "./picture";
import { type DrawnText, type PictureTexts, textsOf } from "./pictureTexts";
import { actorSvg, largeGraphTieSvg, sampleSvg, tieSvg } from "./svgMarks";
import { element, escapeXml, lines, xmlDeclaration } from "./xml";

/** A map to be printed or sent: everything it needs is in it. `scene` is the drawing, in the page's frame. */
export type MapPicture = PictureTexts & { readonly faces: readonly EmbeddedFace[] };

/** mm for each px of the page: a wide one is as wide as A4 with the long side down. */
const printScale = 297 / 1200;

/**
 * Returns a map as an SVG file, redrawn from its scene: text stays text, faces and colours are in it, and it has no need of
 * the page. Words stand right to left where the reader's language does; the drawing is never mirrored. Its size is that of
 * A4 across; user units are px of the interface.
 */
export function writeMapSvg(picture: MapPicture): string {
  const { page, words, faces } = picture;
  const title = localise(words.title, words.language);
  return svg(page, words.language, [
    element("title", {}, escapeXml(title.text)),
    element("desc", {}, escapeXml([...words.subtitle, ...words.foot].join(" "))),
    ...(faces.length === 0 ? [] : [element("style", {}, escapeCss(fontFaceRules(faces)))]),
    ...drawingOf(picture),
    ...textsOf(picture).map(textSvg),
  ]);
}

/**
 * Returns the same without its type, to be drawn on a canvas on which type is set by other means: browsers draw an SVG
 * before the faces in it are ready, and do not say when they are.
 */
export function writeMapSvgWithoutText(picture: PictureTexts): string {
  return svg(picture.page, picture.words.language, drawingOf(picture));
}

function drawingOf({ page, words, colours, scene, isLargeGraph }: PictureTexts): readonly string[] {
  const isMirrored = directionOf(words.language) === "rtl";
  const { x, y } = page.frameAt;
  return [
    element("rect", { width: page.width, height: page.height, fill: colours.surface }),
    ...page.rules.map((rule) =>
      element("path", { d: `M${x} ${rule}H${page.width - x}`, stroke: colours.hairline }),
    ),
    ...page.samples.map((sample) =>
      sampleSvg(
        sample.type,
        sample.form,
        { x: isMirrored ? page.width - sample.inset - sampleSize.width : sample.inset, y: sample.y },
        colours,
      ),
    ),
    element(
      "g",
      { transform: `translate(${x} ${y})` },
      lines([
        ...scene.ties.map((tie) => (isLargeGraph ? largeGraphTieSvg : tieSvg)(tie, colours)),
        ...scene.actors.map((actor) => actorSvg(actor, colours)),
      ]),
    ),
  ];
}

function svg(page: PicturePage, language: string, children: readonly string[]): string {
  const attributes = {
    xmlns: "http://www.w3.org/2000/svg",
    viewBox: `0 0 ${page.width} ${page.height}`,
    width: `${round(printScale * page.width)}mm`,
    height: `${round(printScale * page.height)}mm`,
    "xml:lang": language,
  };
  return `${xmlDeclaration}${element("svg", attributes, lines(children))}\n`;
}

/**
 * A line of type as every reader of SVG sets it. LibreOffice leaves a text out that is painted in an order of its own, so a
 * halo is a text below the text. It also takes an anchor for the other side where the text has a direction. A text from
 * right to left therefore has none, and says by signs of Unicode how it runs. Inkscape does not read these signs where
 * figures or Latin words stand in the text: such a line has its direction, and is anchored at its middle, which is the same
 * from both sides.
 */
function textSvg(text: DrawnText): string {
  const isRightToLeft = text.direction === "rtl";
  const isMixed = isRightToLeft && text.width !== undefined && /[\p{Script=Latin}\p{Nd}]/u.test(text.text);
  const attributes = {
    x: round(isMixed ? middleOf(text) : text.x),
    y: round(text.baseline),
    "xml:lang": text.language,
    direction: isMixed ? "rtl" : undefined,
    "text-anchor": isMixed ? "middle" : anchors[text.anchor],
    "font-family": text.family,
    "font-size": round(text.size),
    "font-weight": text.weight,
  };
  const characters = escapeXml(isRightToLeft && !isMixed ? embedded(text.text) : text.text);
  const set = element("text", { ...attributes, fill: text.colour }, characters);
  if (text.halo === undefined) return set;
  const { colour, width } = text.halo;
  const halo = { fill: colour, stroke: colour, "stroke-width": width, "stroke-linejoin": "round" };
  return element("text", { ...attributes, ...halo, "aria-hidden": "true" }, characters) + set;
}

const anchors = { left: "start", middle: "middle", right: "end" } as const;

function middleOf({ x, anchor, width = 0 }: DrawnText): number {
  if (anchor === "middle") return x;
  return anchor === "left" ? x + width / 2 : x - width / 2;
}

/** Embedded from right to left: U+202B to U+202C, with a right-to-left mark at each end for who ignores these. */
const embedded = (text: string) => `\u202B\u200F${text}\u200F\u202C`;

/** In an element, quotes need no references; the style sheet's rules hold no other character of XML's. */
function escapeCss(css: string): string {
  return css.replace(/[<&]/g, "");
}
