import type { en } from "../en/evidence";
import { count, formatNumber, plural } from "./counting";
import { faultsToMend } from "./counts";

export const ar: typeof en = {
  previous: { quote: "الاقتباس السابق", passage: "المقطع السابق" },
  next: { quote: "الاقتباس التالي", passage: "المقطع التالي" },
  readingOrder: "التنقّل بترتيب النص",
  byTie: "التنقّل صلةً صلةً",
  place: (at: number, of: number) => `${formatNumber(at)} من ${formatNumber(of)}`,
  position: { quote: "الاقتباس {place}", passage: "المقطع {place}" },
  noPassages: count("passage", 0),
  comma: "،",
  moreSources: (left: number) =>
    plural(left, {
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
    untold: (ties) =>
      plural(ties, {
        one: "وعلى الخريطة صلة واحدة أخرى.",
        two: "وعلى الخريطة صلتان أخريان.",
        few: "وعلى الخريطة # صلات أخرى.",
        other: "وعلى الخريطة # صلة أخرى.",
      }),
    noneShown: "لا صلة ظاهرة",
    whole: "في الملف كله",
    actors: "الأطراف",
    ties: "الصلات",
    claims: "الإفادات",
    passages: "المقاطع",
    speakers: "القائلون",
  },
  allVerified: (quotes: number) =>
    plural(quotes, {
      one: "قابل البرنامج الاقتباس الوحيد بالمصدر، وهو وارد فيه حرفيًا.",
      two: "قابل البرنامج الاقتباسين بالمصدر، وهما واردان فيه حرفيًا.",
      few: "قابل البرنامج الاقتباسات كلها بالمصدر، وعددها #، وهي واردة فيه حرفيًا.",
      other: "قابل البرنامج الاقتباسات كلها بالمصدر، وعددها #، وهي واردة فيه حرفيًا.",
    }),
  someVerified: (found: number, quotes: number) =>
    `من أصل ${formatNumber(quotes)} من الاقتباسات ورد ${formatNumber(found)} في المصدر حرفيًا.`,
  faults: faultsToMend,
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
};
