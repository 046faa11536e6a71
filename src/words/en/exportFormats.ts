export const en = {
  formats: {
    dossier: {
      label: "Dossier",
      description: "Everything in one file: texts, actors, claims and quotes. Isnad opens it again.",
    },
    "ties-csv": {
      label: "Ties as a table",
      description: "One row a tie, for a spreadsheet or statistics.",
    },
    "claims-csv": {
      label: "Claims with their quotes as a table",
      description: "One row a passage: the quote, its translation, who says it and where it stands.",
    },
    graphml: {
      label: "Network, GraphML",
      description: "For network analysis: yEd, igraph, NetworkX, Cytoscape.",
    },
    gexf: {
      label: "Network, GEXF",
      description: "For Gephi, with the colours and line widths of the map.",
    },
    annotations: {
      label: "Web annotations",
      description: "W3C’s standard for notes on passages of a text, as JSON-LD.",
    },
  },
  pictures: {
    wide: "Wide",
    square: "Square",
    tall: "Tall",
  },
  unsupported: "unsupported",
};
