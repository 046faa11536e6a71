import { count, plural } from "./counting";

export const en = {
  map: "Map",
  drawing: "Ties and actors",
  help: "Arrow keys move between ties and actors, Page Up and Page Down between the two. Enter shows the evidence, Escape clears the selection. Plus, minus and 0 zoom, Shift with arrow keys pans. Alt with arrow keys moves an actor, P lets it go again.",
  tie: (facts: readonly string[]) => facts.join(", "),
  actor: (name: string, kind: string, ties: number, pinned: boolean) =>
    [name, kind.toLowerCase(), count("tie", ties), ...(pinned ? ["pinned"] : [])].join(", "),
  notFound: "not found in the source",
  controls: "Map controls",
  arrange: "Arrange again",
  zoomIn: "Zoom in",
  zoomOut: "Zoom out",
  fit: "Fit the map",
  unpin: (name: string) => `Unpin ${name}`,
  arranging: "Arranging the map…",
  arranged: "The map is arranged anew.",
  failed: "The map could not be arranged. The table shows the same ties.",
  noTies: "No tie matches",
  emptyDossier: "There are no ties in this dossier",
  emptyEditable: "Select words in the article to code the first claim.",
  asked: (filter: string) => `${filter}.`,
  hidden: (ties: number) =>
    plural(ties, {
      one: "One tie is hidden by the filter.",
      other: "# ties are hidden by the filter.",
    }),
  clearFilter: "Clear the filter",
};
