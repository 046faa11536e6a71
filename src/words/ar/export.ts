import type { en } from "../en/export";
import { count, formatNumber, plural } from "./counting";

export const ar: typeof en = {
  groups: { picture: "الخريطة صورةً", page: "للقراءة والمشاركة", data: "بيانات" },
  taken: "ما يُؤخذ",
  everything: (ties: number) => `كل شيء: ${count("tie", ties)}`,
  filtered: (words: string) => `ما تُبقيه التصفية: ${words}`,
  alwaysWhole: "كل شيء دائمًا",
  colours: "الألوان",
  themes: { light: "فاتحة", dark: "داكنة" },
  format: "الهيئة",
  own: { title: "العنوان", note: "ملاحظة تحت العنوان", credit: "المُعِدّ" },
  size: "مقاس PNG",
  wide: (pixels: number) => `عرضها ${formatNumber(pixels)} بكسل`,
  svg: {
    label: "الخريطة بصيغة SVG",
    description: "واضحة في كل مقاس، ومعها العنوان والمفتاح والمصدر. ونصها يبقى نصًّا: للطباعة والتحرير.",
  },
  png: {
    label: "الخريطة بصيغة PNG",
    description: "الصورة نفسها بالبكسل، للعروض والمنشورات والمستندات.",
  },
  standalone: {
    label: "المستكشف ومعه هذا الملف، HTML",
    description: "ملف واحد يُفتح في أي متصفح دون اتصال، للقراءة والتصفح.",
  },
  report: {
    label: "تقرير",
    description: "الخريطة، ثم كل صلة باقتباساتها وقائليها، ثم المصادر. للطباعة أو الحفظ بصيغة PDF.",
  },
  copied: {
    label: "الخريطة إلى الحافظة",
    description: "صورة PNG نفسها، لتُلصق حيث تكتب.",
  },
  actions: { save: "حفظ", copy: "نسخ", open: "فتح" },
  on: (action: string, what: string) => `${action}: ${what}`,
  copiedNow: "الخريطة في الحافظة",
  preparing: (what: string) => `جارٍ الإعداد: ${what}…`,
  saved: (name: string) => `حُفظ باسم ${name}`,
  failed: (what: string) => `تعذّر إعداد هذا: ${what}. قد تكون ذاكرة المتصفح غير كافية؛ جرّب مقاسًا أصغر.`,
  noMap: "لم يكتمل ترتيب الخريطة بعد. أعد المحاولة بعد لحظة.",
  source: (documents: number) => plural(documents, { one: "المصدر", two: "المصدران", other: "المصادر" }),
  sourceLine: (word: string, facts: string) => `${word}: ${facts}`,
  more: (documents: number) =>
    plural(documents, {
      one: "ومصدر آخر",
      two: "ومصدران آخران",
      few: "و# مصادر أخرى",
      many: "و# مصدرًا آخر",
      other: "و# مصدر آخر",
    }),
  facts: (facts: readonly string[]) => facts.join("، "),
  noted: (facts: string, note: string) => `${facts}. ${note}`,
  sources: (sources: readonly string[]) => sources.join("؛ "),
};
