export const en = {
  screens: {
    map: "Map",
    table: "Table",
    verification: "Verification",
    coding: "Coding",
    dossiers: "Dossiers",
    report: "Report",
    article: "Another article",
    new: "New dossier",
  },
  readings: {
    original: "Original",
    translation: "Translation",
    both: "Both",
  },
  walkOrders: {
    tie: "By tie",
    text: "Reading order",
  },
  themes: {
    system: "As the system",
    light: "Light",
    dark: "Dark",
  },
};
