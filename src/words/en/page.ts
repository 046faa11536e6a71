export const en = {
  evidence: "Evidence",
  article: "Article",
  panels: "Evidence or article",
  coming: "Loading …",
  notComing: "Isnad could not be loaded. Check the connection, then load the page again.",
  sheet: { low: "Open the panel", half: "Open the panel fully", full: "Lower the panel" },
};
