export const en = {
  program: "Isnad",
  evidence: "Evidence",
  article: "Article",
  panels: "Evidence or article",
  /** That the passage which is read says less than the sentence of its tie. */
  here: (reservation: string) => `This passage: ${reservation}`,
  coming: "Loading …",
  notComing: "Isnad could not be loaded. Check the connection, then load the page again.",
  opening: "What was to be opened",
  fault: {
    failed: (name: string) => `${name} could not be shown.`,
    rest: "The rest of the page still works.",
    again: "Try again",
  },
  sheet: { low: "Open the panel", half: "Open the panel fully", full: "Lower the panel" },
};
