import { localise } from "../../core/dossier/language";
import { withPlaces } from "../../core/dossier/places";
import { type ExportFormat, exportFormats } from "../../core/export/exportFormats";
import type { Filter } from "../../core/graph/filter";
import type { Graph } from "../../core/graph/graph";
import type { View } from "../../core/link/view";
import { exportMessages } from "../../words/export";
import { inEachLanguage, type LanguageId, type Words } from "../../words/languages";
import type { Services } from "../kit/useStore";
import type { PictureSetting } from "./drawMap";
import type { PictureTheme } from "./readColours";

/** What a choice is made from: the dossier, and what the reader has set in the dialog. */
export type ExportContext = {
  readonly graph: Graph;
  /** The filter of the view, or none where everything is taken. */
  readonly filter: Filter;
  readonly language: LanguageId;
  readonly theme: PictureTheme;
  readonly setting: PictureSetting;
  /** px of a PNG for each px of the picture. */
  readonly scale: number;
  /** Where the actors are; none until the map has been arranged. */
  readonly positions: ArrayLike<number> | undefined;
  /** Which of them the reader has put somewhere. */
  readonly pins: View["pins"];
  readonly services: Services;
  /** Goes to the report, with the filter as it was chosen. */
  readonly openReport: () => void;
};

/** What became of it: a file to be saved, something done already, or nothing, where the browser could not. */
export type Made =
  | { readonly kind: "file"; readonly content: Blob }
  | { readonly kind: "copied" | "opened" | "failed" };

/** One thing that can be taken along. */
export type ExportChoice = {
  readonly id: string;
  readonly group: "picture" | "page" | "data";
  readonly label: Words;
  /** What it is good for. */
  readonly description: Words;
  /** What its button does. */
  readonly action: "save" | "copy" | "open";
  /** With its dot; the dossier's title stands before it. Empty where there is no file. */
  readonly extension: string;
  /** Whether it can be what a filter leaves. */
  readonly filterable: boolean;
  /** Whether it is drawn from the map, and can only be once that is arranged. */
  readonly drawn: boolean;
  readonly create: (context: ExportContext) => Promise<Made>;
};

const wordsOf = (pick: (messages: (typeof exportMessages)[LanguageId]) => string): Words =>
  inEachLanguage((language) => pick(exportMessages[language]));

const failed: Made = { kind: "failed" };
const fileOf = (content: Blob | undefined): Made =>
  content === undefined ? failed : { kind: "file", content };

const pictures: readonly ExportChoice[] = [
  {
    id: "map-svg",
    group: "picture",
    label: wordsOf(({ svg }) => svg.label),
    description: wordsOf(({ svg }) => svg.description),
    action: "save",
    extension: ".svg",
    filterable: true,
    drawn: true,
    create: async ({ positions, services: { pictures }, ...context }) => {
      const { drawMapSvg } = await import("./drawMap");
      return fileOf(positions && (await drawMapSvg({ ...context, positions, pictures })));
    },
  },
  {
    id: "map-png",
    group: "picture",
    label: wordsOf(({ png }) => png.label),
    description: wordsOf(({ png }) => png.description),
    action: "save",
    extension: ".png",
    filterable: true,
    drawn: true,
    create: async (context) => fileOf(await drawPng(context)),
  },
  {
    id: "map-copy",
    group: "picture",
    label: wordsOf(({ copied }) => copied.label),
    description: wordsOf(({ copied }) => copied.description),
    action: "copy",
    extension: "",
    filterable: true,
    drawn: true,
    // The clipboard is asked at once, while it is still the reader's click; the picture follows.
    create: async (context) =>
      (await context.services.pictures.copy(drawPng(context))) ? { kind: "copied" } : failed,
  },
];

const pages: readonly ExportChoice[] = [
  {
    id: "standalone",
    group: "page",
    label: wordsOf(({ standalone }) => standalone.label),
    description: wordsOf(({ standalone }) => standalone.description),
    action: "save",
    extension: ".html",
    filterable: false,
    drawn: false,
    create: async ({ language, services, ...context }) => {
      const { writeStandalone } = await import("../../core/export/carriedDossier");
      const template = await services.standalonePage();
      if (template === undefined) return failed;
      const dossier = asArranged(context);
      const title = localise(dossier.title, language, dossier.documents[0]?.language).text;
      const content = writeStandalone(template, dossier, title);
      return fileOf(new Blob([content], { type: "text/html;charset=utf-8" }));
    },
  },
  {
    id: "report",
    group: "page",
    label: wordsOf(({ report }) => report.label),
    description: wordsOf(({ report }) => report.description),
    action: "open",
    extension: "",
    filterable: true,
    drawn: false,
    create: async ({ openReport }) => {
      openReport();
      return { kind: "opened" };
    },
  },
];

/** The dossier with its places as they are on the map. */
const asArranged = ({ graph, positions, pins }: Pick<ExportContext, "graph" | "positions" | "pins">) =>
  withPlaces(graph.dossier, graph.sides, positions, pins);

async function drawPng({ positions, services, scale, ...context }: ExportContext) {
  if (positions === undefined) return undefined;
  const { drawMapPng } = await import("./drawMap");
  return drawMapPng({ ...context, positions, pictures: services.pictures }, scale);
}

const data = exportFormats.map(
  ({ write, mediaType, ...format }: ExportFormat): ExportChoice => ({
    ...format,
    group: "data",
    action: "save",
    drawn: false,
    create: async ({ filter, language, theme, ...context }) => {
      const { readColours } = await import("./readColours");
      const graph = { ...context.graph, dossier: asArranged(context) };
      const text = await write({ graph, filter, language, colours: readColours(theme).lines });
      return fileOf(new Blob([text], { type: mediaType }));
    },
  }),
);

/** Everything that can be taken along, in the order in which it is offered. Adding something is an entry here. */
export const exportChoices: readonly ExportChoice[] = [...pictures, ...pages, ...data];
