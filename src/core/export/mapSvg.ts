import type { ActorId } from "../dossier";
import { directionOf, localise } from "../language";
import { sampleSize } from "../scene/sample";
import type { Scene } from "../scene/scene";
import { type EmbeddedFace, fontFaceRules } from "./faces";
import type { PicturePage, PictureWords, TextLine, TypeRole } from "./picture";
import { actorSvg, type MapColours, sampleSvg, tieSvg } from "./svgMarks";
import { element, escapeXml, lines, xmlDeclaration } from "./xml";

/** A map to be printed or sent: everything it needs is in it. */
export type MapPicture = {
  readonly page: PicturePage;
  readonly words: PictureWords;
  /** The drawing, in the page's frame. */
  readonly scene: Scene;
  /** The language of each actor's name. */
  readonly nameLanguages: ReadonlyMap<ActorId, string>;
  readonly colours: MapColours;
  /** The page's families with their fallbacks, as CSS writes them, and the faces to be embedded. */
  readonly families: Readonly<Record<TypeRole, string>>;
  readonly faces: readonly EmbeddedFace[];
};

/** mm across: A4 with the long side down is as wide as this. */
const printWidth = 297;

/**
 * A map as an SVG file, redrawn from its scene: text stays text, faces and colours are in it, and it has no need of the
 * page. Words stand right to left where the reader's language does; the drawing is never mirrored. Its size is that of
 * A4 across; user units are px of the interface.
 */
export function writeMapSvg(picture: MapPicture): string {
  const { page, words, colours, faces, scene } = picture;
  const direction = directionOf(words.language);
  const title = localise(words.title, words.language);
  const across = (y: number) =>
    element("path", {
      d: `M${page.frameAt.x} ${y}H${page.width - page.frameAt.x}`,
      stroke: colours.hairline,
    });
  const drawn = [
    element("title", {}, escapeXml(title.text)),
    element("desc", {}, escapeXml([...words.subtitle, ...words.foot].join(" "))),
    ...(faces.length === 0 ? [] : [element("style", {}, escapeCss(fontFaceRules(faces)))]),
    element("rect", { width: page.width, height: page.height, fill: colours.surface }),
    ...page.rules.map(across),
    ...page.samples.map(({ type, inset, y }) =>
      sampleSvg(type, direction === "rtl" ? page.width - inset - sampleSize.width : inset, y, colours),
    ),
    ...page.lines.map((line) => lineSvg(line, direction, picture)),
    element(
      "g",
      { transform: `translate(${page.frameAt.x} ${page.frameAt.y})` },
      lines([...scene.ties.map((tie) => tieSvg(tie, colours)), ...actorsOf(picture)]),
    ),
  ];
  return `${xmlDeclaration}${element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      viewBox: `0 0 ${page.width} ${page.height}`,
      width: `${printWidth}mm`,
      height: `${Math.round((printWidth * page.height * 100) / page.width) / 100}mm`,
      "xml:lang": words.language,
    },
    lines(drawn),
  )}\n`;
}

function actorsOf({ scene, nameLanguages, families, colours, words }: MapPicture): readonly string[] {
  return scene.actors.map((actor) =>
    actorSvg(actor, nameLanguages.get(actor.id) ?? words.language, families.ui, colours),
  );
}

/** Begins at the side where the page's language begins; a title in another language keeps its own direction. */
function lineSvg(line: TextLine, direction: "ltr" | "rtl", { page, families, colours }: MapPicture): string {
  const own = directionOf(line.language);
  const attributes = {
    x: direction === "rtl" ? page.width - line.inset : line.inset,
    y: Math.round(line.baseline * 10) / 10,
    "xml:lang": line.language,
    direction: own,
    "text-anchor": own === direction ? "start" : "end",
    "font-family": families[line.role],
    "font-size": line.size,
    "font-weight": line.weight,
    fill: colours[line.ink],
  };
  return element("text", attributes, escapeXml(line.text));
}

/** In an element, quotes need no references; what CSS holds here has no other character of XML's. */
function escapeCss(css: string): string {
  return css.replace(/[<&]/g, "");
}
