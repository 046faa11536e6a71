import { exportFormatWords } from "../../words/exportFormats";
import type { Words } from "../../words/languages";
import type { ExportInput } from "./taken";

/** A file that a dossier can be taken away as, in text alone. */
export type ExportFormat = {
  readonly id: string;
  readonly label: Words;
  /** What it is good for. */
  readonly description: Words;
  /** With its dot. */
  readonly extension: string;
  readonly mediaType: string;
  /** Whether it can hold what a filter leaves; otherwise it holds everything, whatever is filtered. */
  readonly filterable: boolean;
  /** The file's text. What writes it is loaded when it is first asked for. */
  readonly write: (input: ExportInput) => Promise<string>;
};

/** The formats of data, in the order in which they are offered. Adding one is an entry here. */
export const exportFormats = [
  {
    id: "dossier",
    label: exportFormatWords.formats.dossier.label,
    description: exportFormatWords.formats.dossier.description,
    extension: ".isnad.json",
    mediaType: "application/json",
    filterable: false,
    write: async ({ graph }) => (await import("../dossier/formatDossier")).formatDossier(graph.dossier),
  },
  {
    id: "ties-csv",
    label: exportFormatWords.formats["ties-csv"].label,
    description: exportFormatWords.formats["ties-csv"].description,
    extension: ".ties.csv",
    mediaType: "text/csv;charset=utf-8",
    filterable: true,
    write: async (input) => (await import("./tiesCsv")).writeTiesCsv(input),
  },
  {
    id: "claims-csv",
    label: exportFormatWords.formats["claims-csv"].label,
    description: exportFormatWords.formats["claims-csv"].description,
    extension: ".claims.csv",
    mediaType: "text/csv;charset=utf-8",
    filterable: true,
    write: async (input) => (await import("./claimsCsv")).writeClaimsCsv(input),
  },
  {
    id: "graphml",
    label: exportFormatWords.formats.graphml.label,
    description: exportFormatWords.formats.graphml.description,
    extension: ".graphml",
    mediaType: "application/graphml+xml",
    filterable: true,
    write: async (input) => (await import("./graphml")).writeGraphml(input),
  },
  {
    id: "gexf",
    label: exportFormatWords.formats.gexf.label,
    description: exportFormatWords.formats.gexf.description,
    extension: ".gexf",
    mediaType: "application/gexf+xml",
    filterable: true,
    write: async (input) => (await import("./gexf")).writeGexf(input),
  },
  {
    id: "annotations",
    label: exportFormatWords.formats.annotations.label,
    description: exportFormatWords.formats.annotations.description,
    extension: ".annotations.jsonld",
    mediaType: 'application/ld+json;profile="http://www.w3.org/ns/anno.jsonld"',
    filterable: true,
    write: async (input) => (await import("./annotations")).writeAnnotations(input),
  },
] as const satisfies readonly ExportFormat[];
