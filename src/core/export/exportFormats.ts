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
    label: { en: "Dossier", ar: "ملف إسناد" },
    description: {
      en: "Everything in one file: texts, actors, claims and quotes. Isnad opens it again.",
      ar: "كل شيء في ملف واحد: النصوص والأطراف والإفادات والاقتباسات. ويفتحه إسناد من جديد.",
    },
    extension: ".isnad.json",
    mediaType: "application/json",
    filterable: false,
    write: async ({ graph }) => (await import("../formatDossier")).formatDossier(graph.dossier),
  },
  {
    id: "ties-csv",
    label: { en: "Ties as a table", ar: "الصلات جدولًا" },
    description: {
      en: "One row a tie, for a spreadsheet or statistics.",
      ar: "سطر لكل صلة، لبرامج الجداول والإحصاء.",
    },
    extension: ".ties.csv",
    mediaType: "text/csv;charset=utf-8",
    filterable: true,
    write: async (input) => (await import("./tiesCsv")).writeTiesCsv(input),
  },
  {
    id: "claims-csv",
    label: { en: "Claims with their quotes as a table", ar: "الإفادات واقتباساتها جدولًا" },
    description: {
      en: "One row a passage: the quote, its translation, who says it and where it stands.",
      ar: "سطر لكل مقطع: الاقتباس وترجمته وقائله وموضعه.",
    },
    extension: ".claims.csv",
    mediaType: "text/csv;charset=utf-8",
    filterable: true,
    write: async (input) => (await import("./claimsCsv")).writeClaimsCsv(input),
  },
  {
    id: "graphml",
    label: { en: "Network, GraphML", ar: "شبكة بصيغة GraphML" },
    description: {
      en: "For network analysis: yEd, igraph, NetworkX, Cytoscape.",
      ar: "لتحليل الشبكات: yEd وigraph وNetworkX وCytoscape.",
    },
    extension: ".graphml",
    mediaType: "application/graphml+xml",
    filterable: true,
    write: async (input) => (await import("./graphml")).writeGraphml(input),
  },
  {
    id: "gexf",
    label: { en: "Network, GEXF", ar: "شبكة بصيغة GEXF" },
    description: {
      en: "For Gephi, with the colours and line widths of the map.",
      ar: "لبرنامج Gephi، بألوان الخريطة وسماكة خطوطها.",
    },
    extension: ".gexf",
    mediaType: "application/gexf+xml",
    filterable: true,
    write: async (input) => (await import("./gexf")).writeGexf(input),
  },
  {
    id: "annotations",
    label: { en: "Web annotations", ar: "حواشي الويب" },
    description: {
      en: "W3C’s standard for notes on passages of a text, as JSON-LD.",
      ar: "معيار W3C للتعليق على مقاطع من نص، بصيغة JSON-LD.",
    },
    extension: ".annotations.jsonld",
    mediaType: 'application/ld+json;profile="http://www.w3.org/ns/anno.jsonld"',
    filterable: true,
    write: async (input) => (await import("./annotations")).writeAnnotations(input),
  },
] as const satisfies readonly ExportFormat[];
