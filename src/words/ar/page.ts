import type { en } from "../en/page";

export const ar: typeof en = {
  program: "إسناد",
  evidence: "الدليل",
  article: "المقال",
  panels: "الدليل أو المقال",
  here: (reservation) => `هذا المقطع: ${reservation}`,
  coming: "جارٍ التحميل…",
  notComing: "تعذّر تحميل إسناد. تحقق من الاتصال ثم أعد تحميل الصفحة.",
  opening: "ما أُريد فتحه",
  fault: {
    failed: (name) => `تعذّر عرض «${name}».`,
    rest: "بقية الصفحة تعمل كالمعتاد.",
    again: "حاول مرة أخرى",
  },
  sheet: { low: "ارفع اللوحة", half: "ارفع اللوحة كلها", full: "أنزل اللوحة" },
};
