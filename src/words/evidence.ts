import { count, formatNumber, plural } from "./counting";
import { faultsToMend } from "./faultsToMend";

/** Words of Evidence. `{who}` stands for names, which are elements of their own. */
export const evidenceMessages = {
  en: {
    title: "Evidence",
    previous: "Previous passage",
    next: "Next passage",
    readingOrder: "Walk in reading order",
    byTie: "Walk tie by tie",
    position: (at: number, of: number) => `${formatNumber("en", at)} of ${formatNumber("en", of)}`,
    noPassages: count("en", "passage", 0),
    claims: (claims: number) => count("en", "claim", claims),
    /** Between names of any language, where a conjunction could not be written as one word with the next. */
    comma: ",",
    moreSources: (left: number) =>
      plural("en", left, { one: "Show one more source", other: "Show more sources (# left)" }),
    walk: "Sentence by sentence …",
    allActors: "Actors …",
    overview: {
      title: "In this dossier",
      inShort: "In short",
      noneShown: "No tie is shown",
      actors: "Actors",
      ties: "Ties",
      claims: "Claims",
      passages: "Passages",
      speakers: "Speakers",
    },
    allVerified: (quotes: number) =>
      plural("en", quotes, {
        one: "The program has checked the one quote against the source: it stands there word for word.",
        other: "The program has checked all # quotes against the source: they stand there word for word.",
      }),
    someVerified: (found: number, quotes: number) =>
      `${formatNumber("en", found)} of ${formatNumber("en", quotes)} quotes stand in the source word for word.`,
    faults: faultsToMend.en,
    source: "Source",
    language: "Language",
    translations: "Translations",
    published: "Published",
    publisher: "Publisher",
    address: "Address",
    begin: "How to begin",
    hints: [
      "Click a line on the map, or a marked passage in the article, to read the sentences behind it.",
      "Walk through all passages with the arrows above{keys}.",
      "Filter in the key: one kind of relation alone, or only what one speaker says.",
    ],
    codingHints: [
      "“Sentence by sentence …” leads through the text; or select words in the article that say how one actor stands to another.",
      "Press “Code a claim”: the form suggests who is meant and how; correct it and save.",
      "The claim is on the map at once. Everything is saved as you go, and can be undone.",
    ],
    keysToo: ", or with the keys {next} and {previous}",
    strokes:
      "Solid: the text itself says so, or everybody whose act it is. Hollow: only others do (“according to …”).",
    codebook: "Method",
  },
  ar: {
    title: "الدليل",
    previous: "المقطع السابق",
    next: "المقطع التالي",
    readingOrder: "التنقّل بترتيب النص",
    byTie: "التنقّل صلةً صلةً",
    position: (at: number, of: number) => `${formatNumber("ar", at)} من ${formatNumber("ar", of)}`,
    noPassages: count("ar", "passage", 0),
    claims: (claims: number) => count("ar", "claim", claims),
    comma: "،",
    moreSources: (left: number) =>
      plural("ar", left, {
        one: "عرض المصدر المتبقي",
        two: "عرض المصدرين المتبقيين",
        few: "عرض مزيد من المصادر (بقيت # مصادر)",
        many: "عرض مزيد من المصادر (بقي # مصدرًا)",
        other: "عرض مزيد من المصادر (بقي # مصدر)",
      }),
    walk: "جملةً جملة …",
    allActors: "الأطراف …",
    overview: {
      title: "في هذا الملف",
      inShort: "باختصار",
      noneShown: "لا صلة ظاهرة",
      actors: "الأطراف",
      ties: "الصلات",
      claims: "الإفادات",
      passages: "المقاطع",
      speakers: "القائلون",
    },
    allVerified: (quotes: number) =>
      plural("ar", quotes, {
        one: "قابل البرنامج الاقتباس الوحيد بالمصدر، وهو وارد فيه حرفيًا.",
        two: "قابل البرنامج الاقتباسين بالمصدر، وهما واردان فيه حرفيًا.",
        few: "قابل البرنامج الاقتباسات كلها بالمصدر، وعددها #، وهي واردة فيه حرفيًا.",
        other: "قابل البرنامج الاقتباسات كلها بالمصدر، وعددها #، وهي واردة فيه حرفيًا.",
      }),
    someVerified: (found: number, quotes: number) =>
      `من أصل ${formatNumber("ar", quotes)} من الاقتباسات ورد ${formatNumber("ar", found)} في المصدر حرفيًا.`,
    faults: faultsToMend.ar,
    source: "المصدر",
    language: "اللغة",
    translations: "الترجمات",
    published: "تاريخ النشر",
    publisher: "الناشر",
    address: "العنوان",
    begin: "كيف تبدأ",
    hints: [
      "انقر خطًا على الخريطة، أو مقطعًا معلَّمًا في المقال، لتقرأ الجمل التي بُني عليها.",
      "تنقّل بين المقاطع كلها بالسهمين أعلاه{keys}.",
      "صفِّ من مفتاح الخريطة: نوع واحد من الصلات، أو أقوال قائل بعينه.",
    ],
    codingHints: [
      "يقودك «جملةً جملة …» عبر النص؛ أو حدّد في المقال الكلمات التي تقول كيف يقف طرف من آخر.",
      "اضغط «رمِّز إفادة»: يقترح النموذج الطرفين ونوع الصلة، فصحّحه واحفظ.",
      "تظهر الإفادة على الخريطة فورًا، ويُحفظ كل شيء أولًا بأول ويمكن التراجع عنه.",
    ],
    keysToo: "، أو بالمفتاحين {next} و{previous}",
    strokes:
      "الخط المصمت: يقول ذلك النص نفسه أو كل من يُنسب إليه الفعل. والمجوّف: لا يقوله إلا غيرهم («بحسب …»).",
    codebook: "المنهج",
  },
};
