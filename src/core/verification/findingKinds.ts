import type { Words } from "../../words/languages";

/** How much a finding asks of the reader: a fault has to be mended, a remark considered, and what holds is left alone. */
export type Gravity = "fault" | "remark" | "sound";

/**
 * What a verification can find, gravest first: the ladder's answers, claims without support, and what the texts hold
 * besides the claims. `label` heads the group, `advice` says what to do about one.
 */
export const findingKinds = [
  {
    id: "conflict",
    gravity: "fault",
    label: { en: "Contradicted by the text", ar: "يناقضها النص" },
    advice: {
      en: "An actor, a number or a negation differs. Quote what the text says, and see whether the claim still holds; or take the passage out.",
      ar: "يختلف طرف أو عدد أو نفي. اقتبس ما يقوله النص وانظر هل تبقى الإفادة صحيحة، أو احذف المقطع.",
    },
  },
  {
    id: "missing",
    gravity: "fault",
    label: { en: "Not found in the text", ar: "لا وجود لها في النص" },
    advice: {
      en: "Quote the passage again as the text has it, or take it out.",
      ar: "أعد اقتباس المقطع كما ورد في النص، أو احذفه.",
    },
  },
  {
    id: "unsupported",
    gravity: "fault",
    label: { en: "Claims without evidence", ar: "إفادات بلا دليل" },
    advice: {
      en: "Give the claim a passage of the original text, or delete it.",
      ar: "أضف إلى الإفادة مقطعًا من النص الأصلي، أو احذفها.",
    },
  },
  {
    id: "translation-only",
    gravity: "fault",
    label: { en: "Quoted from a translation only", ar: "مقتبسة من ترجمة وحدها" },
    advice: {
      en: "A translation is a reading aid. Quote the original as well, or take the passage out.",
      ar: "الترجمة معينة على القراءة فحسب. اقتبس الأصل أيضًا، أو احذف المقطع.",
    },
  },
  {
    id: "drifted",
    gravity: "fault",
    label: { en: "In other words in the text", ar: "واردة في النص بكلمات أخرى" },
    advice: {
      en: "Compare the words, then quote the passage again as the text has it.",
      ar: "قارن الكلمات، ثم أعد اقتباس المقطع كما ورد في النص.",
    },
  },
  {
    id: "ambiguous",
    gravity: "fault",
    label: { en: "In the text more than once", ar: "واردة في النص أكثر من مرة" },
    advice: {
      en: "Say which place is meant.",
      ar: "عيّن الموضع المقصود.",
    },
  },
  {
    id: "orthographic",
    gravity: "fault",
    label: { en: "Spelt differently", ar: "مكتوبة بإملاء آخر" },
    advice: {
      en: "Compare the two, then take the text's own spelling.",
      ar: "قارن بين الصيغتين، ثم خذ إملاء النص نفسه.",
    },
  },
  {
    id: "typographic",
    gravity: "fault",
    label: { en: "With other signs or spaces", ar: "بعلامات أو مسافات أخرى" },
    advice: {
      en: "The words are the same: take the text's own characters.",
      ar: "الكلمات هي نفسها: خذ حروف النص كما هي.",
    },
  },
  {
    id: "context-differs",
    gravity: "remark",
    label: { en: "Word for word, but in another context", ar: "واردة حرفيًّا لكن في سياق آخر" },
    advice: {
      en: "Something else stands around these words now. See whose words they are there, then quote the passage again, or take it out.",
      ar: "ما حول هذه الكلمات الآن غير ما كان. انظر لمن هي هناك، ثم أعد اقتباس المقطع أو احذفه.",
    },
  },
  {
    id: "disputed",
    gravity: "remark",
    label: { en: "Said here and denied there", ar: "ما يُقال في موضع ويُنفى في آخر" },
    advice: {
      en: "The line is drawn as disputed. Read both passages: do they speak of the same act?",
      ar: "يُرسم الخط على أنه مختلَف فيه. اقرأ الموضعين: هل يتحدثان عن الفعل نفسه؟",
    },
  },
  {
    id: "disagreed",
    gravity: "remark",
    label: { en: "Claims that a reviewer disagrees with", ar: "إفادات يعترض عليها مراجع" },
    advice: {
      en: "Read the passage and the reason. Change the claim, delete it, or leave it as it is.",
      ar: "اقرأ المقطع والسبب. عدّل الإفادة أو احذفها أو اتركها كما هي.",
    },
  },
  {
    id: "repeated",
    gravity: "remark",
    label: { en: "The same claim twice", ar: "الإفادة نفسها مرتين" },
    advice: {
      en: "Both say the same from the same passage. Delete one; what it has of its own goes with it.",
      ar: "تقولان الشيء نفسه من المقطع نفسه. احذف إحداهما؛ ويذهب معها ما تنفرد به.",
    },
  },
  {
    id: "speaker-without-side",
    gravity: "remark",
    label: { en: "Speakers who speak for nobody", ar: "قائلون لا يتحدثون باسم أحد" },
    advice: {
      en: "The speaker’s office names an actor. Until it is said that the one speaks for the other, the words count as hearsay.",
      ar: "منصب القائل يذكر طرفًا. وما لم يُذكر أنه يتحدث باسمه تُعدّ أقواله منقولة عن الغير.",
    },
  },
  {
    id: "sides-not-named",
    gravity: "remark",
    label: { en: "Passages that name neither side", ar: "مقاطع لا تسمي أيًّا من الجانبين" },
    advice: {
      en: "Whoever reads the quote alone does not learn whom it is about. Consider a longer quote.",
      ar: "من يقرأ الاقتباس وحده لا يعرف عمّن يتحدث. لعل اقتباسًا أطول يكون أوضح.",
    },
  },
  {
    id: "not-coded",
    gravity: "remark",
    label: { en: "Named, but in no claim", ar: "أطراف مذكورة في النص وليست في أي إفادة" },
    advice: {
      en: "See whether the text says something of them that belongs on the map.",
      ar: "انظر هل يقول النص عنها ما يستحق مكانًا على الخريطة.",
    },
  },
  {
    id: "language-not-checked",
    gravity: "remark",
    label: { en: "Negations are not checked in this language", ar: "النفي غير مفحوص في هذه اللغة" },
    advice: {
      en: "The program knows no negators and number words of it: a quote that denies what the text says would be shown as other words, not as a contradiction.",
      ar: "لا يعرف البرنامج أدوات النفي وألفاظ الأعداد فيها: فاقتباس ينفي ما يقوله النص يُعرض كلمات أخرى لا تناقضًا.",
    },
  },
  {
    id: "paragraph-without-claim",
    gravity: "remark",
    label: { en: "Paragraphs without a claim", ar: "فقرات بلا إفادة" },
    advice: {
      en: "Read it once more: what does it say of the actors?",
      ar: "اقرأها مرة أخرى: ماذا تقول عن الأطراف؟",
    },
  },
  {
    id: "verbatim",
    gravity: "sound",
    label: { en: "Verbatim", ar: "مطابقة حرفيًّا" },
    advice: {
      en: "Stands in the text to the letter.",
      ar: "واردة في النص حرفًا بحرف.",
    },
  },
] as const satisfies readonly {
  readonly id: string;
  readonly gravity: Gravity;
  readonly label: Words;
  readonly advice: Words;
}[];

export type FindingKindId = (typeof findingKinds)[number]["id"];
