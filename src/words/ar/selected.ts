import type { en } from "../en/selected";
import { formatNumber, plural } from "./counting";

export const ar: typeof en = {
  wikidata: "ويكي بيانات",
  textItself: "النص نفسه",
  saidBy: (speakers: number) =>
    plural(speakers, { one: "القائل: {who}", two: "القائلان: {who}", other: "القائلون: {who}" }),
  denied: "منفي",
  deniedWhy: "لا شيء سوى النفي: لا خط يُرسم له.",
  note: "ملاحظة المرمِّز",
  paragraph: (number: number) => `الفقرة ${formatNumber(number)}`,
  verbatim: "مطابق حرفيًا",
  showInArticle: "عرض في المقال",
  copyCitation: "نسخ الاستشهاد",
  copied: "نُسخ",
  copyByHand: "لم يسمح المتصفح بالنسخ. هذا هو الاستشهاد لنسخه يدويًا:",
  close: "إغلاق",
  notFound: "لم يُعثر عليه في المصدر",
  inArticles: (articles: number) =>
    plural(articles, {
      two: "في مقالين",
      few: "في # مقالات",
      many: "في # مقالًا",
      other: "في # مقال",
    }),
  hiddenTie: "التصفية تُخفي هذه الصلة.",
  hiddenClaims: (claims: number) =>
    plural(claims, {
      one: "التصفية تُخفي إفادة واحدة من هذه الصلة.",
      two: "التصفية تُخفي إفادتين من هذه الصلة.",
      few: "التصفية تُخفي # إفادات من هذه الصلة.",
      other: "التصفية تُخفي # إفادة من هذه الصلة.",
    }),
  hiddenTies: (ties: number) =>
    plural(ties, {
      one: "التصفية تُخفي صلة واحدة لهذا الطرف.",
      two: "التصفية تُخفي صلتين لهذا الطرف.",
      few: "التصفية تُخفي # صلات لهذا الطرف.",
      other: "التصفية تُخفي # صلة لهذا الطرف.",
    }),
  clearFilter: "إلغاء التصفية",
  editActor: "تعديل الطرف",
  aliases: "أسماء أخرى",
  speaksFor: "يتحدث باسم",
  speakers: "المتحدثون",
  saying: "بحسب {who}",
  denying: "منفي بحسب {who}",
  onlySaidBy: "أظهر على الخريطة أقوال {who} وحدها",
  out: "من {who}",
  in: "نحو {who}",
  mutual: "متبادل",
  noTies: "لا صلة مرسومة من هذا الطرف أو إليه.",
  citation: {
    said: (who: string, voice: string) => `القائل: ${who} (${voice})`,
    happened: (reservation: string) => `الفعل المذكور: ${reservation}`,
    standing: (state: string, who: string) => `${state}: ${who}`,
    place: (paragraph: string, date: string) => `${date}، ${paragraph}`,
  },
};
