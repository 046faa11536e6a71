import type { en } from "../en/verification";
import { count, formatNumber, plural } from "./counting";
import { faultsToMend } from "./faultsToMend";
import { quotes } from "./quotes";

export const ar: typeof en = {
  title: "التحقق",
  nothingQuoted: "لم يُقتبس شيء بعد",
  allHold: "كل اقتباس وارد في نصه كلمة بكلمة",
  faults: faultsToMend,
  beforeChange: (verdict: string) => `قبل آخر تغيير: ${verdict}`,
  quotes: (claims: number, all: number, verbatim: number) =>
    all === verbatim
      ? `${count("claim", claims)}، ${quotes(all)}، كلها مطابقة حرفيًّا.`
      : `${count("claim", claims)}، ${quotes(all)}، المطابق منها حرفيًّا: ${formatNumber(verbatim)}.`,
  coverage: (paragraphs: number, withClaim: number) =>
    `الفقرات التي تحمل إفادة: ${formatNumber(withClaim)} من ${formatNumber(paragraphs)}.`,
  shown: "المعروض",
  attention: (items: number) => `يحتاج إلى نظر (${formatNumber(items)})`,
  all: (items: number) => `الكل (${formatNumber(items)})`,
  print: "طباعة",
  list: "نتائج التحقق",
  nothing: "لا شيء يحتاج إلى نظر",
  nothingElse: "كل اقتباس مطابق حرفيًّا، وكل فقرة تحمل إفادة، وكل من ذُكر له إفادة.",
  showAll: "عرض الكل",
  showMore: (items: number) => `عرض ${formatNumber(items)} أخرى`,
  working: "يُبحث عن كل اقتباس في نصه…",
  progress: (done: number, total: number) => `فُحص ${formatNumber(done)} من ${formatNumber(total)}`,
  cancel: "إلغاء",
  cancelled: "أُلغي التحقق.",
  again: "التحقق من جديد",
  failed: "انقطع التحقق.",
  paragraph: (number: number) => `الفقرة ${formatNumber(number)}`,
  original: (language: string) => `الأصل (${language})`,
  aid: (language: string) => `الترجمة (${language}): للاستئناس لا دليلًا`,
  aids: (languages: string) => `مطابقة في الترجمة أيضًا (${languages})`,
  quoted: "الاقتباس",
  text: "النص",
  sameWords: "الكلمات والعلامات هي نفسها، والاختلاف في المسافات بينها.",
  turned: {
    actor: "يختلف طرف",
    number: "يختلف عدد",
    negation: "يختلف نفي",
  },
  mentions: (mentions: number) =>
    plural(mentions, {
      one: "ذُكر مرة واحدة",
      two: "ذُكر مرتين",
      few: "ذُكر # مرات",
      many: "ذُكر # مرة",
      other: "ذُكر # مرة",
    }),
  writtenAs: "بلفظ «{form}»",
  inDossier: "في الملف، وليس في أي إفادة",
  notInDossier: "ليس في الملف",
  denies: "تنفي: {claim}",
  saysAgain: "تكرّر: {claim}",
  officeNames: "المنصب يذكر: {who}",
  speaksForIt: "يتحدث باسمه",
  nowSpeaks: "ذُكر باسم من يتحدث.",
  repair: "إصلاح",
  repairAll: (items: number) =>
    plural(items, {
      one: "إصلاحه",
      two: "إصلاحهما",
      few: "إصلاحها كلها (#)",
      other: "إصلاحها كلها (#)",
    }),
  takeSpelling: "اعتماد إملاء النص",
  thisPlace: (paragraph: string) => `المقصود ${paragraph}`,
  requote: "إعادة الاقتباس…",
  dropPassage: "حذف المقطع",
  dropQuote: "حذف الاقتباس",
  dropClaim: "حذف الإفادة",
  repaired: "أُصلح.",
  requoted: "أُعيد الاقتباس.",
  dropped: "حُذف.",
  selectPassage: "حدّد المقطع في النص",
  selectionHelp: "حدّد الكلمات بالفأرة أو بالإصبع أو بمفتاح Shift مع الأسهم؛ يأخذ الاقتباس كلمات كاملة.",
  useSelection: "اقتباس المحدد",
  close: "إغلاق",
  nothingSelected: "لم يُحدَّد شيء بعد.",
  file: "مآخذ أخرى على الملف",
};
