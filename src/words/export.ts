import { count, formatNumber, plural } from "./counting";

/** Words of the export dialog, and of the pictures that it makes. */
export const exportMessages = {
  en: {
    groups: { picture: "The map as a picture", page: "To read and to pass on", data: "Data" },
    taken: "What is taken",
    everything: (ties: number) => `Everything: ${count("en", "tie", ties)}`,
    filtered: (words: string) => `What the filter leaves: ${words}`,
    alwaysWhole: "always everything",
    colours: "Colours",
    themes: { light: "Light", dark: "Dark" },
    format: "Format",
    own: { title: "Title", note: "Note under the title", credit: "Credit" },
    size: "Size of the PNG",
    wide: (pixels: number) => `${formatNumber("en", pixels)} px wide`,
    svg: {
      label: "Map, SVG",
      description:
        "Sharp at any size, with title, key and source. Its text stays text: for print and for editing.",
    },
    png: {
      label: "Map, PNG",
      description: "The same picture in pixels, for slides, posts and documents.",
    },
    standalone: {
      label: "The explorer with this dossier, HTML",
      description: "One file that opens in any browser, offline, to be read and walked through.",
    },
    report: {
      label: "Report",
      description:
        "The map, then every tie with its quotes, who said them, and the sources. To print or save as PDF.",
    },
    copied: {
      label: "Map, to the clipboard",
      description: "The PNG, to be pasted where you write.",
    },
    actions: { save: "Save", copy: "Copy", open: "Open" },
    on: (action: string, what: string) => `${action}: ${what}`,
    copiedNow: "The map is on the clipboard",
    preparing: (what: string) => `Preparing: ${what}…`,
    saved: (name: string) => `Saved as ${name}`,
    failed: (what: string) =>
      `This could not be made: ${what}. The browser may be short of memory; try a smaller size.`,
    noMap: "The map has not been arranged yet. Try again in a moment.",
    source: (documents: number) => plural("en", documents, { one: "Source", other: "Sources" }),
    sourceLine: (word: string, facts: string) => `${word}: ${facts}`,
    more: (documents: number) => plural("en", documents, { one: "and one more", other: "and # more" }),
    facts: (facts: readonly string[]) => facts.join(", "),
    noted: (facts: string, note: string) => `${facts}. ${note}`,
    sources: (sources: readonly string[]) => sources.join("; "),
  },
  ar: {
    groups: { picture: "الخريطة صورةً", page: "للقراءة والمشاركة", data: "بيانات" },
    taken: "ما يُؤخذ",
    everything: (ties: number) => `كل شيء: ${count("ar", "tie", ties)}`,
    filtered: (words: string) => `ما تُبقيه التصفية: ${words}`,
    alwaysWhole: "كل شيء دائمًا",
    colours: "الألوان",
    themes: { light: "فاتحة", dark: "داكنة" },
    format: "الهيئة",
    own: { title: "العنوان", note: "ملاحظة تحت العنوان", credit: "المُعِدّ" },
    size: "مقاس PNG",
    wide: (pixels: number) => `عرضها ${formatNumber("ar", pixels)} بكسل`,
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
    source: (documents: number) =>
      plural("ar", documents, { one: "المصدر", two: "المصدران", other: "المصادر" }),
    sourceLine: (word: string, facts: string) => `${word}: ${facts}`,
    more: (documents: number) =>
      plural("ar", documents, {
        one: "ومصدر آخر",
        two: "ومصدران آخران",
        few: "و# مصادر أخرى",
        many: "و# مصدرًا آخر",
        other: "و# مصدر آخر",
      }),
    facts: (facts: readonly string[]) => facts.join("، "),
    noted: (facts: string, note: string) => `${facts}. ${note}`,
    sources: (sources: readonly string[]) => sources.join("؛ "),
  },
};
