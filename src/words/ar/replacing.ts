import type { en } from "../en/replacing";
import { count, formatNumber, plural } from "./counting";
import { quotes } from "./counts";

export const ar: typeof en = {
  menu: "المزيد عن النص",
  draft: "مسودة بنموذج لغوي…",
  replace: "استبدال النص…",
  details: "بيانات هذا المقال…",
  keepDetails: "احفظ هذه البيانات",
  detailsKept: "حُفظت البيانات. ويمكن التراجع.",
  titleNeeded: "ضع له عنوانًا.",
  addArticle: "أضف مقالًا…",
  remove: (claims: number, ofOthers: number) => {
    const lost = [
      ...(claims === 0 ? [] : [count("claim", claims)]),
      ...(ofOthers === 0 ? [] : [`${quotes(ofOthers)} من إفادات باقية`]),
    ];
    return `أخرج هذا المقال${lost.length === 0 ? "" : `، ومعه ${lost.join(" و")}`}`;
  },
  removed: "أُخرج المقال. ويمكن التراجع.",
  title: "استبدال النص",
  document: "أي نص",
  original: (language: string) => `الأصل (${language})`,
  translation: (language: string) => `الترجمة (${language})`,
  another: "ترجمة أخرى",
  addTranslation: "أضف ترجمة",
  language: "لغة الترجمة",
  recognised: "عُرفت من النص",
  looksLike: (language: string) => `يبدو أن لغة النص هي ${language}.`,
  looksLikeOriginal: (language: string) =>
    `يبدو أن لغة النص هي ${language}، وهي لغة الأصل. تكون الترجمة بلغة أخرى.`,
  looksLikeOther: (language: string) =>
    `يبدو أن لغة النص هي ${language}، وله ترجمة إليها. لاستبدالها اخترها أعلاه.`,
  translationText: "الترجمة",
  translationAdded: "أُضيفت الترجمة. ويمكن التراجع.",
  removeTranslation: (quoted: number, claims: number) =>
    [
      "أخرج هذه الترجمة",
      ...(quoted === 0 ? [] : [`ومعها ${quotes(quoted)} منها`]),
      ...(claims === 0 ? [] : [`و${count("claim", claims)} لا تقوم إلا عليها`]),
    ].join("، "),
  translationRemoved: "أُخرجت الترجمة. ويمكن التراجع.",
  doubtful: (value: number, numbers: string) =>
    `قد لا تقول هذه الفقرات ما يقوله الأصل بجانبها (عددها ${formatNumber(value)}): ${numbers}.`,
  moreParagraphs: "غيرها",
  newText: "النسخة الجديدة",
  help: "الصقها أو افتح ملفًا. لا يتغير شيء قبل أن تراجع قائمة الاقتباسات.",
  open: "فتح ملف…",
  paragraphs: (value: number) =>
    plural(value, {
      zero: "لا فقرات",
      one: "فقرة واحدة",
      two: "فقرتان",
      few: "# فقرات",
      many: "# فقرة",
      other: "# فقرة",
    }),
  paragraphsDiffer: (value: number, expected: number) =>
    `يلزم أن يكون عدد فقرات الترجمة كعدد فقرات الأصل: ${formatNumber(expected)} لا ${formatNumber(value)}.`,
  same: "هذا هو النص الحالي نفسه.",
  tooLong: "النص طويل: الحد الأقصى عشرة ملايين حرف.",
  stale: "تغيّر الملف منذ البحث عن الاقتباسات. ابحث عنها مرة أخرى.",
  look: "البحث عن الاقتباسات فيه",
  working: "يُبحث عن الاقتباسات في النص الجديد…",
  progress: (done: number, total: number) =>
    `فُحصت ${formatNumber(done)} من ${formatNumber(total)} من الإفادات`,
  cancel: "إلغاء",
  failed: "انقطع البحث عن الاقتباسات.",
  back: "العودة إلى النص",
  verbatim: (value: number, all: number) => {
    if (value === 0)
      return plural(all, {
        one: "الاقتباس الوحيد غير وارد في النص الجديد حرفيًّا.",
        two: "الاقتباسان غير واردين في النص الجديد حرفيًّا.",
        other: "ما من اقتباس من الاقتباسات (#) وارد في النص الجديد حرفيًّا.",
      });
    if (all === 1) return "الاقتباس الوحيد وارد في النص الجديد حرفيًّا، ويؤخذ كما هو.";
    return value === all
      ? `الاقتباسات كلها (${formatNumber(all)}) واردة في النص الجديد حرفيًّا، وتؤخذ معًا.`
      : `الوارد حرفيًّا في النص الجديد: ${formatNumber(value)} من ${quotes(all)}، ${value === 1 ? "ويؤخذ كما هو" : "وتؤخذ معًا"}.`;
  },
  ofTranslations: (value: number) => `والمأخوذ من الترجمات من جملتها: ${formatNumber(value)}.`,
  noQuotes: "لا اقتباس من هذا النص.",
  moved: (value: number) =>
    plural(value, {
      one: "واحد منها في فقرة أخرى",
      two: "اثنان منها في فقرات أخرى",
      few: "# منها في فقرات أخرى",
      many: "# منها في فقرات أخرى",
      other: "# منها في فقرات أخرى",
    }),
  movedFrom: (before: number, after: number) =>
    `من الفقرة ${formatNumber(before)} إلى ${formatNumber(after)}`,
  paragraphNow: "نص فقرته الآن:",
  toDecide: (value: number) => `للبت فيه: ${quotes(value)}`,
  stillToDecide: (value: number) => `بقي للبت فيه: ${quotes(value)}`,
  carried: (language: string, kept: number) =>
    `الترجمة (${language}): الفقرات الباقية بجانب أصلها ${formatNumber(kept)}.`,
  changed: (value: number) => `الفقرات التي تغيّر أصلها: ${formatNumber(value)}.`,
  untranslated: (value: number) => `الفقرات الجديدة التي بلا ترجمة: ${formatNumber(value)}.`,
  dropped: (language: string) =>
    `الترجمة (${language}): لا شيء منها يوافق النص الجديد، فتبقى مع النسخة القديمة.`,
  lost: (value: number) =>
    plural(value, {
      one: "إفادة واحدة تفقد آخر مقاطعها فتُحذف:",
      two: "إفادتان تفقدان آخر مقاطعهما فتُحذفان:",
      few: "# إفادات تفقد آخر مقاطعها فتُحذف:",
      many: "# إفادة تفقد آخر مقاطعها فتُحذف:",
      other: "# إفادة تفقد آخر مقاطعها فتُحذف:",
    }),
  proposalsLost: (value: number) =>
    plural(value, {
      one: "مقترح واحد يقوم على كلمات ليست في النص الجديد، فيزول.",
      two: "مقترحان يقومان على كلمات ليست في النص الجديد، فيزولان.",
      few: "# مقترحات تقوم على كلمات ليست في النص الجديد، فتزول.",
      many: "# مقترحًا تقوم على كلمات ليست في النص الجديد، فتزول.",
      other: "# مقترح تقوم على كلمات ليست في النص الجديد، فتزول.",
    }),
  take: "اعتماد حروف النص",
  takeHere: "اقتباسه من هنا",
  around: { quoted: "ما كان حوله", text: "ما حوله الآن" },
  requote: "إعادة الاقتباس…",
  keep: "إبقاؤه بلا سند",
  drop: "حذف المقطع",
  dropAid: "حذف الاقتباس",
  quotedAs: "الاقتباس الجديد",
  decision: "ماذا يُفعل به",
  decided: {
    quote: "أُعيد اقتباسه",
    keep: "يبقى بلا سند",
    drop: "يُحذف",
  },
  apply: "استبدال النص",
  oldStays: "يبقى النص السابق محفوظًا في الملف.",
  replaced: "استُبدل النص.",
  versions: "النسخ السابقة",
  version: (date: string) => `حتى ${date}`,
};
