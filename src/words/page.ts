/** Words of the page itself: its parts, and the sheet of a small screen. */
export const pageMessages = {
  en: {
    evidence: "Evidence",
    article: "Article",
    panels: "Evidence or article",
    coming: "Loading …",
    notComing: "Isnad could not be loaded. Check the connection, then load the page again.",
    sheet: { low: "Open the panel", half: "Open the panel fully", full: "Lower the panel" },
  },
  ar: {
    evidence: "الدليل",
    article: "المقال",
    panels: "الدليل أو المقال",
    coming: "جارٍ التحميل…",
    notComing: "تعذّر تحميل إسناد. تحقق من الاتصال ثم أعد تحميل الصفحة.",
    sheet: { low: "ارفع اللوحة", half: "ارفع اللوحة كلها", full: "أنزل اللوحة" },
  },
};
