import { directionOf, localise } from "../language";
import { sampleSize } from "../scene/sample";
import { type EmbeddedFace, fontFaceRules } from "./faces";
import type { PicturePage } from "./picture";
import { type DrawnText, type PictureTexts, textsOf } from "./pictureTexts";
import { actorSvg, crowdTieSvg, sampleSvg, tieSvg } from "./svgMarks";
import { element, escapeXml, lines, xmlDeclaration } from "./xml";

/** A map to be printed or sent: everything it needs is in it. `scene` is the drawing, in the page's frame. */
export type MapPicture = PictureTexts & { readonly faces: readonly EmbeddedFace[] };

/** mm across: A4 with the long side down is as wide as this. */
const printWidth = 297;

/**
 * A map as an SVG file, redrawn from its scene: text stays text, faces and colours are in it, and it has no need of the
 * page. Words stand right to left where the reader's language does; the drawing is never mirrored. Its size is that of
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
 * The same without its type, to be drawn on a canvas on which type is set by other means: browsers draw an SVG before the
 * faces in it are ready, and do not say when they are.
 */
export function writeMapSvgWithoutText(picture: PictureTexts): string {
  return svg(picture.page, picture.words.language, drawingOf(picture));
}

function drawingOf({ page, words, colours, scene, isCrowd }: PictureTexts): readonly string[] {
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
        isMirrored ? page.width - sample.inset - sampleSize.width : sample.inset,
        sample.y,
        colours,
      ),
    ),
    element(
      "g",
      { transform: `translate(${x} ${y})` },
      lines([
        ...scene.ties.map((tie) => (isCrowd ? crowdTieSvg : tieSvg)(tie, colours)),
        ...scene.actors.map((actor) => actorSvg(actor, colours)),
      ]),
    ),
  ];
}

function svg(page: PicturePage, language: string, children: readonly string[]): string {
  const attributes = {
    xmlns: "http://www.w3.org/2000/svg",
    viewBox: `0 0 ${page.width} ${page.height}`,
    width: `${printWidth}mm`,
    height: `${round((printWidth * page.height) / page.width)}mm`,
    "xml:lang": language,
  };
  return `${xmlDeclaration}${element("svg", attributes, lines(children))}\n`;
}

function textSvg(text: DrawnText): string {
  const attributes = {
    x: round(text.x),
    y: round(text.baseline),
    "xml:lang": text.language,
    direction: text.direction,
    "text-anchor": text.anchor,
    "font-family": text.family,
    "font-size": round(text.size),
    "font-weight": text.weight,
    fill: text.colour,
    ...(text.halo && {
      stroke: text.halo.colour,
      "stroke-width": text.halo.width,
      "stroke-linejoin": "round",
      "paint-order": "stroke",
    }),
  };
  return element("text", attributes, escapeXml(text.text));
}

const round = (value: number) => Math.round(value * 100) / 100;

/** In an element, quotes need no references; the style sheet's rules hold no other character of XML's. */
function escapeCss(css: string): string {
  return css.replace(/[<&]/g, "");
}
