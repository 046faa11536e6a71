import type { en } from "../en/fileKinds";

export const ar: typeof en = {
  pdf: "ملف PDF",
  sheet: "جدول بيانات",
  slides: "عرض تقديمي",
  writer: "مستند من محرر نصوص آخر",
  book: "كتاب إلكتروني",
  docx: "مستند وورد",
  doc: "مستند وورد بالصيغة القديمة",
  zip: "أرشيف مضغوط",
  picture: "صورة",
  recording: "تسجيل صوتي أو مرئي",
  mail: "رسالة بريد",
  "web-archive": "أرشيف صفحة",
  page: "صفحة",
  markdown: "نص ماركداون",
  dossier: "ملف إسناد",
  text: "نص",
};
