import type { en } from "../en/importIssues";
import { shown } from "../shown";
import { formatNumber } from "./counting";

/** Kinds of files that are told apart. */
const kinds = {
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

type Kind = keyof typeof kinds;

/** What to do with a file that is not read here, by its kind; `copy` for the others. */
const whatToDo: Readonly<Partial<Record<Kind, string>> & { copy: string }> = {
  copy: "افتحه في برنامجه وحدّد نصه وانسخه ثم الصقه هنا.",
  dossier: "افتحه من قائمة الملفات أو أفلته في أي موضع من الصفحة.",
  picture: "لا نص فيه يُقتبس. إن كان يُظهر مقالًا فاستخرج نصه في برنامج آخر ثم الصقه.",
  recording: "لا نص فيه يُقتبس. الصق تفريغًا مكتوبًا له.",
  zip: "فُكّ ضغطه وافتح المقال الذي فيه.",
  writer: "احفظه في برنامجه مستند وورد (‎.docx‎) ثم افتحه.",
  "web-archive": "احفظ الصفحة بصيغة HTML وحدها ثم افتحها.",
};

/** Decimal megabytes, as file managers show them. */
const megabytes = (bytes: number) => formatNumber(Math.ceil(bytes / 100_000) / 10);

export const ar: typeof en = {
  "text-file-too-large": ({ bytes, limit }) =>
    `حجم الملف ${megabytes(bytes)} م.ب، والحد الأقصى ${megabytes(limit)} م.ب. احفظ المقال وحده دون صور ثم افتحه.`,
  "text-too-long": ({ length, limit }) =>
    `عدد محارف النص ${formatNumber(length)}، وأقصى ما تتسع له الوثيقة ${formatNumber(limit)}. قسّمه إلى عدة وثائق.`,
  "text-empty": () => "لا شيء فيه. الصق نص المقال أو اختر ملفًا آخر.",
  "no-text-found": () =>
    "لم يُعثر فيه على نص: ربما لا يضم إلا صورًا، أو أنه صفحة يملؤها برنامج نصي. حدّد النص حيث تقرؤه وانسخه ثم الصقه هنا.",
  "unknown-file-kind": ({ name }) =>
    `«${shown(name)}» ليس من أنواع الملفات المقروءة هنا. افتح ملفًا من نوع ‎.txt‎ أو ‎.md‎ أو ‎.html‎ أو ‎.docx‎، أو انسخ نصه والصقه.`,
  "other-file-kind": ({ name, kind }) =>
    `«${shown(name)}»: ${kinds[kind]}. ${whatToDo[kind] ?? whatToDo.copy}`,
  "file-unreadable": ({ name }) =>
    `تعذّر على المتصفح قراءة «${shown(name)}»: نُقل الملف أو تغيّر أو أُقفل. اختره من جديد.`,
  "text-wrong-encoding": ({ line, column, encoding }) =>
    `ترميز الملف ليس ${encoding.toUpperCase()}: ما عند السطر ${formatNumber(line)}، العمود ${formatNumber(column)} ليس محرفًا فيه. اختر الترميز الذي حُفظ به.`,
  "damaged-bytes": ({ count, encoding }) =>
    `استُبدل بـ \uFFFD ما ليس من ترميز \u2066${encoding.toUpperCase()}\u2069 (عدد المواضع ${formatNumber(count)}): تلف الملف قبل وصوله.`,
  "not-a-docx": ({ missing }) =>
    missing === undefined
      ? "الملف تالف أو ليس مستند وورد (‎.docx‎). افتحه في برنامجه واحفظه من جديد بصيغة ‎.docx‎."
      : `الملف ليس مستند وورد (‎.docx‎): ينقصه \u2068${missing}\u2069. افتحه في برنامجه واحفظه بصيغة ‎.docx‎.`,
  "old-word-file": () =>
    "هذا مستند وورد بالصيغة القديمة (‎.doc‎) أو محمي بكلمة مرور. احفظه بصيغة ‎.docx‎ دون كلمة مرور.",
  "zip-too-large": ({ part, limit }) =>
    `يتجاوز المستند ${megabytes(limit)} م.ب عند فكه (${shown(part)})، فأُوقف فكه. انسخ نصه والصقه.`,
  "zip-too-many-entries": ({ limit }) =>
    `يضم المستند أكثر من ${formatNumber(limit)} ملف، فأُوقفت قراءته. انسخ نصه والصقه.`,
  "took-too-long": ({ seconds }) =>
    `تجاوزت القراءة ${formatNumber(seconds)} ثانية فأُوقفت. انسخ نص المقال والصقه.`,
  "reader-failed": () => "انقطعت القراءة: قد يحدث هذا حين تقل الذاكرة. انسخ نص المقال والصقه.",
  "blank-lines-dropped": ({ count }) => `حُذفت الأسطر الفارغة بين الفقرات (العدد ${formatNumber(count)}).`,
  "old-line-ends": ({ count }) =>
    `قُرئت علامات قديمة لنهاية السطر أو الصفحة نهاياتٍ للأسطر (العدد ${formatNumber(count)}).`,
  "lines-joined": ({ count }) =>
    `كانت الأسطر مقطوعة عند عرض معيّن لا عند الفقرات: وُصلت نهايات أسطر عددها ${formatNumber(count)}، وجُمعت الكلمات المقطوعة بواصلة.`,
  "half-characters": ({ count }) =>
    `استُبدلت أنصاف محارف بـ \uFFFD (العدد ${formatNumber(count)}): قُصّ النص أو تلف قبل وصوله.`,
  "marks-removed": () => "أُزيلت علامات ماركداون للعناوين والتوكيد والقوائم والروابط.",
  "notes-at-end": ({ count }) => `وُضعت الحواشي السفلية والختامية في آخر النص (العدد ${formatNumber(count)}).`,
  "changes-accepted": ({ count }) =>
    `قُرئت التغييرات المتعقَّبة مقبولةً (عدد الإدراجات والحذوف والنقول ${formatNumber(count)}).`,
  "word-numbers-left-out": ({ count }) =>
    `النقاط، والأرقام من الأنواع النادرة، التي يضعها وورد تلقائيًا قبل الفقرات ليست في النص (العدد ${formatNumber(count)}).`,
  "equations-plain": ({ count }) => `تَرِد المعادلات في النص سطرًا من الرموز (العدد ${formatNumber(count)}).`,
  "signs-left-out": ({ count }) => `رموز لا يعرفها إلا خطها ليست في النص (العدد ${formatNumber(count)}).`,
  "crossed-out": ({ count }) => `ما شُطب في الأصل ليس في النص (عدد المواضع ${formatNumber(count)}).`,
  "ruby-left-out": ({ count }) =>
    `القراءات المكتوبة فوق الكلمات ليست في النص (العدد ${formatNumber(count)}).`,
  "note-signs-left-out": ({ count }) => `علامات الحواشي ليست في النص (العدد ${formatNumber(count)}).`,
  "list-numbers-left-out": ({ count }) =>
    `أرقام القوائم التي تعرضها الصفحة قبل بنودها ليست في النص (العدد ${formatNumber(count)}).`,
  "article-found": (data) =>
    `أُخذ المقال من الصفحة: فقراته ${formatNumber(data.shown)}، من أصل ${formatNumber(data.whole)}.`,
  "whole-page": () => "لم يبرز في الصفحة مقال، فأُخذ نصها كله.",
  "rich-text-cut": ({ length, limit }) =>
    `في ما لُصق ${formatNumber(length)} محرف من الوسوم، والحد الأقصى ${formatNumber(limit)}. أُخذ نصه المجرّد.`,
};
