import type { en } from "../en/drafts";
import { formatNumber, plural } from "./counting";

const proposals = {
  zero: "لا مقترحات",
  one: "مقترح واحد",
  two: "مقترحان",
  few: "# مقترحات",
  many: "# مقترحًا",
  other: "# مقترح",
};

export const ar: typeof en = {
  title: "مسودة بنموذج لغوي",
  intro:
    "يمكن لنموذج لغوي من اختيارك أن يقترح إفادات. أعطه المهمة ثم ألصق جوابه هنا. لا تسأل هذه الصفحة أحدًا. وما لا يقوله النص حرفيًا يُرفض، ولا يظهر شيء على الخريطة قبل أن تقبله.",
  task: "المهمة",
  notTaken: (actors: number) =>
    plural(actors, {
      one: "في المهمة طرف واحد لم يدخل الملف بعد.",
      two: "في المهمة طرفان لم يدخلا الملف بعد.",
      few: "في المهمة # أطراف لم تدخل الملف بعد.",
      many: "في المهمة # طرفًا لم تدخل الملف بعد.",
      other: "في المهمة # طرف لم تدخل الملف بعد.",
    }),
  toCast: "من في هذا النص؟",
  parts: (parts: number) =>
    `النص طويل، لذلك تأتي المهمة مقسّمة (عدد الأجزاء ${formatNumber(parts)}). أعطِ النموذج الأجزاء واحدًا بعد آخر، وألصق الأجوبة كلها.`,
  part: (first: number, last: number) => `الجمل ${formatNumber(first)} إلى ${formatNumber(last)}`,
  copyTask: "انسخ المهمة",
  copied: "نُسخت",
  copyRefused: "لا يمكن استخدام الحافظة هنا: احفظ المهمة في ملف.",
  saveTask: "احفظ المهمة",
  taskFile: (title: string) => `مهمة ${title}.txt`,
  model: "اسم النموذج",
  answer: "جوابه",
  open: "افتح ملفًا…",
  fileUnread: "تتعذر قراءة هذا الملف.",
  check: "افحص الجواب",
  none: "لم يُعثر في هذا الجواب على أي مقترح.",
  refused: (value: number) => `المرفوض: ${plural(value, proposals)}`,
  unnamed: (value: number) =>
    `مما اجتاز الفحص ما يتحدث عن طرف لا تذكره جملته: ${plural(value, proposals)}. تحقّق ممّن هو المقصود.`,
  unattributed: (value: number) =>
    `مما اجتاز الفحص ما يُنسب إلى النص نفسه وفي جملته من يقوله: ${plural(value, proposals)}. تحقّق من المتكلم.`,
  line: (line: number) => `السطر ${formatNumber(line)}`,
  add: (value: number) => `أضف ${plural(value, { ...proposals, one: "مقترحًا واحدًا", two: "مقترحين" })}`,
  added: (value: number) => `أُضيف ${plural(value, proposals)}. اقبل كلًّا منها أو عدّله أو ارفضه.`,
  counts: ({ all, passed, repaired, refused }) => {
    const after = repaired === 0 ? "" : ` (منها ${formatNumber(repaired)} بعد إصلاح طباعي)`;
    return `${plural(all, proposals)}: اجتاز الفحص ${formatNumber(passed)}${after}، ورُفض ${formatNumber(refused)}`;
  },
};
