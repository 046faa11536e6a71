/** Words of the page itself: its parts, and the sheet of a small screen. */
export const pageMessages = {
  en: {
    evidence: "Evidence",
    article: "Article",
    panels: "Evidence or article",
    coming: "Loading …",
    notComing: "Isnad could not be loaded. Check the connection, then load the page again.",
    update: {
      ready: "A new version of Isnad is ready.",
      elsewhere: "Isnad was updated in another tab. Reload this one to go on with the new version.",
      done: "Isnad has been updated. Your dossiers are as you left them.",
    },
    reload: "Reload now",
    later: "Later",
    understood: "Good",
    sheet: { low: "Open the panel", half: "Open the panel fully", full: "Lower the panel" },
  },
  ar: {
    evidence: "الدليل",
    article: "المقال",
    panels: "الدليل أو المقال",
    coming: "جارٍ التحميل…",
    notComing: "تعذّر تحميل إسناد. تحقق من الاتصال ثم أعد تحميل الصفحة.",
    update: {
      ready: "هناك إصدار جديد من إسناد جاهز للتشغيل.",
      elsewhere: "جرى تحديث إسناد في علامة تبويب أخرى. أعد تحميل هذه لتتابع بالإصدار الجديد.",
      done: "جرى تحديث إسناد، وملفاتك كما تركتها.",
    },
    reload: "أعد التحميل الآن",
    later: "لاحقًا",
    understood: "حسنًا",
    sheet: { low: "ارفع اللوحة", half: "ارفع اللوحة كلها", full: "أنزل اللوحة" },
  },
};
