/** Words of the page itself: its parts, and the sheet of a small screen. */
export const pageMessages = {
  en: {
    evidence: "Evidence",
    article: "Article",
    panels: "Evidence or article",
    skip: "Skip to the evidence",
    sheet: { low: "Open the panel", half: "Open the panel fully", full: "Lower the panel" },
  },
  ar: {
    evidence: "الدليل",
    article: "المقال",
    panels: "الدليل أو المقال",
    skip: "انتقل إلى الدليل",
    sheet: { low: "ارفع اللوحة", half: "ارفع اللوحة كلها", full: "أنزل اللوحة" },
  },
};
