import { formatNumber, plural } from "./counting";

/** How many proposals an answer has, and what became of them; `taken` counts those that were repaired. */
type Counts = {
  readonly all: number;
  readonly taken: number;
  readonly repaired: number;
  readonly refused: number;
};

const arProposals = {
  zero: "لا مقترحات",
  one: "مقترح واحد",
  two: "مقترحان",
  few: "# مقترحات",
  many: "# مقترحًا",
  other: "# مقترح",
};

/** Words of drafts by a language model. */
export const draftMessages = {
  en: {
    title: "Draft with a language model",
    intro:
      "A language model of your own can propose claims. Give it the task, and paste its answer here. Nobody is asked by this page. What the text does not say to the letter is refused, and nothing is on the map before you have taken it.",
    task: "The task",
    parts: (parts: number) =>
      `The text is long: the task comes in ${formatNumber("en", parts)} parts. Give the model one after the other, and paste all answers.`,
    part: (first: number, last: number) =>
      `Sentences ${formatNumber("en", first)} to ${formatNumber("en", last)}`,
    copyTask: "Copy the task",
    copied: "Copied",
    copyRefused: "The clipboard cannot be used here: save the task instead.",
    saveTask: "Save the task",
    taskFile: (title: string) => `${title} task.txt`,
    model: "Name of the model",
    answer: "Its answer",
    open: "Open a file…",
    fileUnread: "This file cannot be read.",
    check: "Check the answer",
    none: "No proposal was found in this answer.",
    refused: (value: number) =>
      plural("en", value, { one: "# proposal is refused", other: "# proposals are refused" }),
    line: (line: number) => `Line ${formatNumber("en", line)}`,
    add: (value: number) => plural("en", value, { one: "Add # proposal", other: "Add # proposals" }),
    added: (value: number) =>
      plural("en", value, {
        one: "# proposal added. Take, edit or refuse it.",
        other: "# proposals added. Take, edit or refuse each.",
      }),
    counts: ({ all, taken, repaired, refused }: Counts) => {
      const proposals = plural("en", all, { one: "# proposal", other: "# proposals" });
      const after = repaired === 0 ? "" : ` (${formatNumber("en", repaired)} after a typographic repair)`;
      return `${proposals}: ${formatNumber("en", taken)} taken${after}, ${formatNumber("en", refused)} refused`;
    },
  },
  ar: {
    title: "مسودة بنموذج لغوي",
    intro:
      "يمكن لنموذج لغوي من اختيارك أن يقترح إفادات. أعطه المهمة ثم ألصق جوابه هنا. لا تسأل هذه الصفحة أحدًا. وما لا يقوله النص حرفيًا يُرفض، ولا يظهر شيء على الخريطة قبل أن تقبله.",
    task: "المهمة",
    parts: (parts: number) =>
      `النص طويل، لذلك تأتي المهمة مقسّمة (عدد الأجزاء ${formatNumber("ar", parts)}). أعطِ النموذج الأجزاء واحدًا بعد آخر، وألصق الأجوبة كلها.`,
    part: (first: number, last: number) =>
      `الجمل ${formatNumber("ar", first)} إلى ${formatNumber("ar", last)}`,
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
    refused: (value: number) => `المرفوض: ${plural("ar", value, arProposals)}`,
    line: (line: number) => `السطر ${formatNumber("ar", line)}`,
    add: (value: number) =>
      `أضف ${plural("ar", value, { ...arProposals, one: "مقترحًا واحدًا", two: "مقترحين" })}`,
    added: (value: number) => `أُضيف ${plural("ar", value, arProposals)}. اقبل كلًّا منها أو عدّله أو ارفضه.`,
    counts: ({ all, taken, repaired, refused }: Counts) => {
      const after = repaired === 0 ? "" : ` (منها ${formatNumber("ar", repaired)} بعد إصلاح طباعي)`;
      return `${plural("ar", all, arProposals)}: قُبل ${formatNumber("ar", taken)}${after}، ورُفض ${formatNumber("ar", refused)}`;
    },
  },
};
