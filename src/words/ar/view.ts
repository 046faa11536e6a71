import type { en } from "../en/view";

export const ar: typeof en = {
  screens: {
    map: "الخريطة",
    table: "الجدول",
    verification: "التحقق",
    coding: "الترميز",
    dossiers: "الملفات",
    report: "التقرير",
    article: "مقال آخر",
    new: "ملف جديد",
  },
  readings: {
    original: "الأصل",
    translation: "الترجمة",
    both: "كلاهما",
  },
  walkOrders: {
    tie: "بحسب الصلة",
    text: "بترتيب النص",
  },
  themes: {
    system: "كالنظام",
    light: "فاتح",
    dark: "داكن",
  },
};
