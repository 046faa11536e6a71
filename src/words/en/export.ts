import { count, formatNumber, plural } from "./counting";

export const en = {
  groups: { picture: "The map as a picture", page: "To read and to pass on", data: "Data" },
  taken: "What is taken",
  everything: (ties: number) => `Everything: ${count("tie", ties)}`,
  filtered: (words: string) => `What the filter leaves: ${words}`,
  alwaysWhole: "always everything",
  colours: "Colours",
  themes: { light: "Light", dark: "Dark" },
  format: "Format",
  own: { title: "Title", note: "Note under the title", credit: "Credit" },
  size: "Size of the PNG",
  wide: (pixels: number) => `${formatNumber(pixels)} px wide`,
  svg: {
    label: "Map, SVG",
    description:
      "Sharp at any size, with title, key and source. Its text stays text: for print and for editing.",
  },
  png: {
    label: "Map, PNG",
    description: "The same picture in pixels, for slides, posts and documents.",
  },
  standalone: {
    label: "The explorer with this dossier, HTML",
    description: "One file that opens in any browser, offline, to be read and walked through.",
  },
  report: {
    label: "Report",
    description:
      "The map, then every tie with its quotes, who said them, and the sources. To print or save as PDF.",
  },
  copied: {
    label: "Map, to the clipboard",
    description: "The PNG, to be pasted where you write.",
  },
  actions: { save: "Save", copy: "Copy", open: "Open" },
  on: (action: string, what: string) => `${action}: ${what}`,
  copiedNow: "The map is on the clipboard",
  preparing: (what: string) => `Preparing: ${what}…`,
  saved: (name: string) => `Saved as ${name}`,
  failed: (what: string) =>
    `This could not be made: ${what}. The browser may be short of memory; try a smaller size.`,
  noMap: "The map has not been arranged yet. Try again in a moment.",
  source: (documents: number) => plural(documents, { one: "Source", other: "Sources" }),
  sourceLine: (word: string, facts: string) => `${word}: ${facts}`,
  more: (documents: number) => plural(documents, { one: "and one more", other: "and # more" }),
  facts: (facts: readonly string[]) => facts.join(", "),
  noted: (facts: string, note: string) => `${facts}. ${note}`,
  sources: (sources: readonly string[]) => sources.join("; "),
};
