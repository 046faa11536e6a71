import { count, formatNumber, plural } from "./counting";

const enQuotes = (value: number) => plural("en", value, { one: "# quote", other: "# quotes" });
const arQuotes = (value: number) =>
  plural("ar", value, {
    zero: "لا اقتباسات",
    one: "اقتباس واحد",
    two: "اقتباسان",
    few: "# اقتباسات",
    many: "# اقتباسًا",
    other: "# اقتباس",
  });

/** Words of replacing a text by its new version. */
export const replacingMessages = {
  en: {
    menu: "More about the text",
    draft: "Draft with a language model…",
    replace: "Replace text…",
    details: "Details of this article…",
    keepDetails: "Keep these details",
    detailsKept: "The details are kept. Undo takes them back.",
    titleNeeded: "Give it a title.",
    addArticle: "Add an article…",
    remove: (claims: number, passages: number) =>
      claims + passages === 0
        ? "Take this article out"
        : `Take this article out, with ${plural("en", claims, { one: "# claim", other: "# claims" })} and ${plural("en", passages, { one: "# passage", other: "# passages" })} of others`,
    removed: "The article is taken out. Undo brings it back.",
    title: "Replace the text",
    document: "Which text",
    original: (language: string) => `${language} original`,
    translation: (language: string) => `${language} translation`,
    newText: "The new version",
    help: "Paste it, or open a file. Nothing changes until you have gone through the list of quotes.",
    open: "Open a file…",
    paragraphs: (value: number) => plural("en", value, { one: "# paragraph", other: "# paragraphs" }),
    paragraphsDiffer: (value: number, expected: number) =>
      `A translation needs as many paragraphs as the original: ${formatNumber("en", expected)}, not ${formatNumber("en", value)}.`,
    same: "This is the text as it is.",
    tooLong: "Too long: a text has at most 10 million characters.",
    stale: "The dossier has changed since the quotes were looked up. Look them up once more.",
    look: "Look the quotes up in it",
    working: "Looking the quotes up in the new text…",
    progress: (done: number, total: number) =>
      `${formatNumber("en", done)} of ${formatNumber("en", total)} claims looked at`,
    cancel: "Cancel",
    failed: "Looking the quotes up broke off.",
    back: "Back to the text",
    verbatim: (value: number, all: number) =>
      value === all
        ? `All ${enQuotes(all)} stand in the new text word for word. They are taken over together.`
        : `${formatNumber("en", value)} of ${enQuotes(all)} stand in the new text word for word. They are taken over together.`,
    noQuotes: "Nothing is quoted from this text.",
    moved: (value: number) =>
      plural("en", value, { one: "# of them in another paragraph", other: "# of them in other paragraphs" }),
    movedFrom: (before: number, after: number) =>
      `from paragraph ${formatNumber("en", before)} to ${formatNumber("en", after)}`,
    paragraphNow: "Its paragraph now reads:",
    toDecide: (value: number) =>
      plural("en", value, { one: "# quote to decide on", other: "# quotes to decide on" }),
    stillToDecide: (value: number) =>
      plural("en", value, { one: "# is still to be decided", other: "# are still to be decided" }),
    carried: (language: string, kept: number) =>
      `${language} translation: ${plural("en", kept, { one: "# paragraph stays", other: "# paragraphs stay" })} beside its original.`,
    changed: (value: number) =>
      plural("en", value, {
        one: "# stands beside an original that has changed.",
        other: "# stand beside originals that have changed.",
      }),
    untranslated: (value: number) =>
      plural("en", value, {
        one: "# new paragraph is without translation.",
        other: "# new paragraphs are without translation.",
      }),
    dropped: (language: string) =>
      `${language} translation: nothing of it fits the new text. It goes with the old version.`,
    lost: (value: number) =>
      plural("en", value, {
        one: "# claim loses its last passage and is deleted:",
        other: "# claims lose their last passages and are deleted:",
      }),
    proposalsLost: (value: number) =>
      plural("en", value, {
        one: "# proposal stands on words that the new text does not have, and goes.",
        other: "# proposals stand on words that the new text does not have, and go.",
      }),
    take: "Take the text’s characters",
    takeHere: "Quote it here",
    around: { quoted: "Around it before", text: "Around it now" },
    requote: "Quote again…",
    keep: "Keep it, unsupported",
    drop: "Take the passage out",
    dropAid: "Take the quote out",
    quotedAs: "New quote",
    decision: "What becomes of it",
    decided: {
      quote: "quoted again",
      keep: "kept, unsupported",
      drop: "taken out",
    },
    apply: "Replace the text",
    oldStays: "The text as it was stays in the dossier.",
    replaced: "The text was replaced.",
    versions: "Earlier versions",
    version: (date: string) => `until ${date}`,
  },
  ar: {
    menu: "المزيد عن النص",
    draft: "مسودة بنموذج لغوي…",
    replace: "استبدال النص…",
    details: "بيانات هذا المقال…",
    keepDetails: "احفظ هذه البيانات",
    detailsKept: "حُفظت البيانات. ويمكن التراجع.",
    titleNeeded: "ضع له عنوانًا.",
    addArticle: "أضف مقالًا…",
    remove: (claims: number, passages: number) =>
      claims + passages === 0
        ? "أخرج هذا المقال"
        : `أخرج هذا المقال، ومعه ${count("ar", "claim", claims)} و${count("ar", "passage", passages)} من غيرها`,
    removed: "أُخرج المقال. ويمكن التراجع.",
    title: "استبدال النص",
    document: "أي نص",
    original: (language: string) => `الأصل (${language})`,
    translation: (language: string) => `الترجمة (${language})`,
    newText: "النسخة الجديدة",
    help: "الصقها أو افتح ملفًا. لا يتغير شيء قبل أن تراجع قائمة الاقتباسات.",
    open: "فتح ملف…",
    paragraphs: (value: number) =>
      plural("ar", value, {
        zero: "لا فقرات",
        one: "فقرة واحدة",
        two: "فقرتان",
        few: "# فقرات",
        many: "# فقرة",
        other: "# فقرة",
      }),
    paragraphsDiffer: (value: number, expected: number) =>
      `يلزم أن يكون عدد فقرات الترجمة كعدد فقرات الأصل: ${formatNumber("ar", expected)} لا ${formatNumber("ar", value)}.`,
    same: "هذا هو النص الحالي نفسه.",
    tooLong: "النص طويل: الحد الأقصى عشرة ملايين حرف.",
    stale: "تغيّر الملف منذ البحث عن الاقتباسات. ابحث عنها مرة أخرى.",
    look: "البحث عن الاقتباسات فيه",
    working: "يُبحث عن الاقتباسات في النص الجديد…",
    progress: (done: number, total: number) =>
      `فُحصت ${formatNumber("ar", done)} من ${formatNumber("ar", total)} من الإفادات`,
    cancel: "إلغاء",
    failed: "انقطع البحث عن الاقتباسات.",
    back: "العودة إلى النص",
    verbatim: (value: number, all: number) =>
      value === all
        ? `الاقتباسات كلها (${formatNumber("ar", all)}) واردة في النص الجديد حرفيًّا، وتؤخذ معًا.`
        : `الوارد حرفيًّا في النص الجديد: ${formatNumber("ar", value)} من ${arQuotes(all)}، وتؤخذ معًا.`,
    noQuotes: "لا اقتباس من هذا النص.",
    moved: (value: number) =>
      plural("ar", value, {
        one: "واحد منها في فقرة أخرى",
        two: "اثنان منها في فقرات أخرى",
        few: "# منها في فقرات أخرى",
        many: "# منها في فقرات أخرى",
        other: "# منها في فقرات أخرى",
      }),
    movedFrom: (before: number, after: number) =>
      `من الفقرة ${formatNumber("ar", before)} إلى ${formatNumber("ar", after)}`,
    paragraphNow: "نص فقرته الآن:",
    toDecide: (value: number) => `للبت فيه: ${arQuotes(value)}`,
    stillToDecide: (value: number) => `بقي للبت فيه: ${arQuotes(value)}`,
    carried: (language: string, kept: number) =>
      `الترجمة (${language}): الفقرات الباقية بجانب أصلها ${formatNumber("ar", kept)}.`,
    changed: (value: number) => `الفقرات التي تغيّر أصلها: ${formatNumber("ar", value)}.`,
    untranslated: (value: number) => `الفقرات الجديدة التي بلا ترجمة: ${formatNumber("ar", value)}.`,
    dropped: (language: string) =>
      `الترجمة (${language}): لا شيء منها يوافق النص الجديد، فتبقى مع النسخة القديمة.`,
    lost: (value: number) =>
      plural("ar", value, {
        one: "إفادة واحدة تفقد آخر مقاطعها فتُحذف:",
        two: "إفادتان تفقدان آخر مقاطعهما فتُحذفان:",
        few: "# إفادات تفقد آخر مقاطعها فتُحذف:",
        many: "# إفادة تفقد آخر مقاطعها فتُحذف:",
        other: "# إفادة تفقد آخر مقاطعها فتُحذف:",
      }),
    proposalsLost: (value: number) =>
      plural("ar", value, {
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
  },
};
