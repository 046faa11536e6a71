import type { en } from "../en/page";

export const ar: typeof en = {
  evidence: "الدليل",
  article: "المقال",
  panels: "الدليل أو المقال",
  coming: "جارٍ التحميل…",
  notComing: "تعذّر تحميل إسناد. تحقق من الاتصال ثم أعد تحميل الصفحة.",
  sheet: { low: "ارفع اللوحة", half: "ارفع اللوحة كلها", full: "أنزل اللوحة" },
};
