import { localise } from "../../core/dossier/language";
import type { FaceUse } from "../../core/export/faces";
import { writeMapSvg, writeMapSvgWithoutText } from "../../core/export/mapSvg";
import {
  createPicturePage,
  type PictureFormatId,
  pictureFormat,
  type TypeRole,
} from "../../core/export/picture";
import { type DrawnText, type PictureTexts, textsOf } from "../../core/export/pictureTexts";
import { allTies, endsOfTies, type Filter, filterTies } from "../../core/graph/filter";
import type { Graph } from "../../core/graph/graph";
import type { Tie } from "../../core/graph/ties";
import { createLargeGraphGeometry } from "../../core/largeGraph/createLargeGraphGeometry";
import { emphasiseLargeGraph } from "../../core/largeGraph/emphasiseLargeGraph";
import { isLargeGraph } from "../../core/largeGraph/isLargeGraph";
import { countPassages } from "../../core/scene/countPassages";
import type { GeometryInput } from "../../core/scene/createGeometry";
import { createScene, noAttention } from "../../core/scene/createScene";
import type { Frame } from "../../core/scene/frame";
import type { Pictures } from "../../state/services";
import type { LanguageId } from "../../words/languages";
import { tieRest } from "../kit/tieWords";
import { createMeasure, type Measure } from "../map/createMeasure";
import { pictureWords } from "./pictureWords";
import { type PictureTheme, readColours } from "./readColours";

type Drawn = {
  readonly graph: Graph;
  readonly filter: Filter;
  readonly language: LanguageId;
  readonly theme: PictureTheme;
  /** As the layout gives them. */
  readonly positions: ArrayLike<number>;
  readonly pictures: Pictures;
  readonly setting: PictureSetting;
};

/** What its maker decides of a picture: its format, and words of their own; empty ones are not there. */
export type PictureSetting = {
  readonly format: PictureFormatId;
  readonly title: string;
  readonly note: string;
  readonly credit: string;
};

const tokens: Readonly<Record<TypeRole, string>> = { title: "--face-text", ui: "--face-ui" };

/** The map as it is arranged now, drawn anew at print size with the words around it, as an SVG file. */
export async function drawMapSvg(drawn: Drawn): Promise<Blob> {
  const picture = createPicture(drawn);
  const faces = await drawn.pictures.faces(usesOf(textsOf(picture)));
  return new Blob([writeMapSvg({ ...picture, faces })], { type: "image/svg+xml" });
}

/** The same to stand in the page itself, set in the page's own faces. */
export function drawMapInPage(drawn: Omit<Drawn, "pictures">): Element {
  const svg = writeMapSvg({ ...createPicture(drawn), faces: [] });
  return document.importNode(new DOMParser().parseFromString(svg, "image/svg+xml").documentElement, true);
}

/** The same as PNG, `scale` px for each px of the picture; undefined where the browser cannot. */
export function drawMapPng(drawn: Drawn, scale: number): Promise<Blob | undefined> {
  const picture = createPicture(drawn);
  return drawn.pictures.rasterise(writeMapSvgWithoutText(picture), textsOf(picture), picture.page, scale);
}

function createPicture({
  graph,
  filter,
  language,
  theme,
  positions,
  setting,
}: Omit<Drawn, "pictures">): PictureTexts {
  const families = readFamilies();
  const words = pictureWords(graph, filter, language, setting);
  const measures = new Map<string, Measure>();
  const measure = (text: string, size: number, role: TypeRole, weight: number) => {
    const known = measures.get(`${role} ${weight}`) ?? createMeasure(families[role], weight);
    measures.set(`${role} ${weight}`, known);
    return known(text, size);
  };
  const page = createPicturePage(words, measure, pictureFormat(setting.format));
  return {
    page,
    words,
    ...sceneIn(page.frame, { graph, filter, language, positions }, createMeasure(families.ui)),
    nameLanguages: new Map(graph.sides.map(({ id, name }) => [id, localise(name, language).language])),
    colours: readColours(theme),
    families,
  };
}

function readFamilies(): Readonly<Record<TypeRole, string>> {
  const style = getComputedStyle(document.documentElement);
  const read = (role: TypeRole) => style.getPropertyValue(tokens[role]).trim() || "sans-serif";
  return { title: read("title"), ui: read("ui") };
}

type Given = Pick<Drawn, "graph" | "filter" | "language" | "positions">;

/** The scene that the map on the screen has, in another frame: of very many ties it is drawn as a large graph there too. */
function sceneIn(
  frame: Frame,
  { graph, filter, language, positions }: Given,
  measure: Measure,
): Pick<PictureTexts, "scene" | "isLargeGraph"> {
  const ties = filterTies(graph, filter);
  const input: GeometryInput = {
    ties,
    allTies: allTies(graph),
    shownActors: endsOfTies(ties),
    actors: graph.sides,
    positions,
    passages: countPassages(graph),
    pins: new Set(),
    frame,
    language,
    measure,
  };
  const describe = (tie: Tie) => tieRest(tie, graph.actors, language);
  if (!isLargeGraph(graph.sides.length, allTies(graph).length)) {
    return { scene: createScene({ ...input, attention: noAttention, describe }), isLargeGraph: false };
  }
  const largeGraph = emphasiseLargeGraph(createLargeGraphGeometry(input), noAttention, describe, 1);
  const actors = largeGraph.actors.map((actor) => (actor.isNamed ? actor : { ...actor, nameLines: [] }));
  return { scene: { ...largeGraph, actors }, isLargeGraph: true };
}

/** What is set in which family, by the first name of each. */
function usesOf(texts: readonly DrawnText[]): readonly FaceUse[] {
  const first = (family: string) =>
    family
      .split(",")[0]
      ?.trim()
      .replace(/^["']|["']$/g, "") ?? "";
  return texts.map(({ family, text }) => ({ family: first(family), text }));
}
