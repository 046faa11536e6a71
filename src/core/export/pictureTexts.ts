import type { ActorId } from "../dossier/dossier";
import { type Direction, directionOf } from "../dossier/language";
import { middleToBaseline, nameLeading } from "../scene/names";
import type { Scene } from "../scene/scene";
import type { PicturePage, PictureWords, TextLine, TypeRole } from "./picture";
import type { MapColours } from "./svgMarks";

/** A line of type in a picture, whoever sets it: an SVG file, or a canvas. px from the picture's top left. */
export type DrawnText = {
  readonly text: string;
  readonly language: string;
  readonly direction: Direction;
  /** Where `x` is of the line. */
  readonly anchor: "left" | "middle" | "right";
  readonly x: number;
  /** px that it takes, as measured; undefined where it stands about its middle anyway. */
  readonly width: number | undefined;
  readonly baseline: number;
  /** As CSS writes it, with fallbacks. */
  readonly family: string;
  readonly size: number;
  readonly weight: number;
  readonly colour: string;
  /** A stroke below the letters, so that no line runs into a name. */
  readonly halo: { readonly colour: string; readonly width: number } | undefined;
};

/** What the texts of a picture depend on. */
export type PictureTexts = {
  readonly page: PicturePage;
  readonly words: PictureWords;
  readonly scene: Scene;
  /** Drawn as one of very many ties: finer, unsigned, and with names only where there is room. */
  readonly isLargeGraph: boolean;
  /** The language of each actor's name. */
  readonly nameLanguages: ReadonlyMap<ActorId, string>;
  readonly colours: MapColours;
  readonly families: Readonly<Record<TypeRole, string>>;
};

const name = { weight: 650, halo: 5 };

/** Returns all lines of type of a picture: words first, names last. */
export function textsOf(picture: PictureTexts): readonly DrawnText[] {
  const direction = directionOf(picture.words.language);
  return [...picture.page.lines.map((line) => setLine(line, direction, picture)), ...setNames(picture)];
}

/** Begins at the side where the page's language begins; a title in another language keeps its own direction. */
function setLine(line: TextLine, page: Direction, { page: { width }, families, colours }: PictureTexts) {
  const direction = directionOf(line.language);
  return {
    text: line.text,
    language: line.language,
    direction,
    anchor: page === "rtl" ? ("right" as const) : ("left" as const),
    x: page === "rtl" ? width - line.inset : line.inset,
    baseline: line.baseline,
    width: line.width,
    family: families[line.role],
    size: line.size,
    weight: line.weight,
    colour: colours[line.ink],
    halo: undefined,
  };
}

function setNames({ page, scene, nameLanguages, words, families, colours }: PictureTexts) {
  return scene.actors.flatMap(
    ({ id, centre, nameLines, nameSize, nameDrop, nameAside = 0 }): readonly DrawnText[] => {
      const language = nameLanguages.get(id) ?? words.language;
      const first = centre.y + nameDrop - ((nameLines.length - 1) / 2) * nameLeading * nameSize;
      return nameLines.map((text, index) => ({
        text,
        language,
        direction: directionOf(language),
        anchor: "middle",
        width: undefined,
        x: page.frameAt.x + centre.x + nameAside,
        baseline: page.frameAt.y + first + (index * nameLeading + middleToBaseline) * nameSize,
        family: families.ui,
        size: nameSize,
        weight: name.weight,
        colour: colours.ink,
        halo: { colour: colours.surface, width: name.halo },
      }));
    },
  );
}
