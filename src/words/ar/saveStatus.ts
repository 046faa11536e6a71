import type { en } from "../en/saveStatus";
import { plural } from "./counting";

/** The changes that no file has, in Arabic: where a dossier is called what a file is, "outside of the browser" tells them apart. */
const unsaved = (changes: number) =>
  plural(changes, {
    one: "آخر تغيير لم يُحفظ خارج المتصفح.",
    two: "آخر تغييرين لم يُحفظا خارج المتصفح.",
    few: "آخر # تغييرات لم تُحفظ خارج المتصفح.",
    many: "آخر # تغييرًا لم تُحفظ خارج المتصفح.",
    other: "آخر # تغيير لم تُحفظ خارج المتصفح.",
  });

export const ar: typeof en = {
  editing: "التغييرات",
  undo: "تراجع",
  redo: "إعادة",
  undoStep: (step: string) => `تراجع: ${step}`,
  redoStep: (step: string) => `إعادة: ${step}`,
  undone: (step: string) => `جرى التراجع عن: ${step}.`,
  redone: (step: string) => `أُعيد: ${step}.`,
  status: {
    saved: "محفوظ",
    saving: "يُحفظ…",
    failed: "غير محفوظ",
  },
  failed: {
    refused: "لم يُحفظ: لا يسمح هذا المتصفح للصفحة بحفظ شيء. الملف موجود في هذه الصفحة وحدها.",
    full: "لم يُحفظ: لم تبق مساحة على هذا الجهاز. التغييرات الأخيرة في هذه الصفحة وحدها.",
    changed: "لم يُحفظ: تغيّر الملف في علامة تبويب أخرى. تغييراتك الأخيرة في هذه الصفحة وحدها.",
  },
  formFailed: {
    refused:
      "ما تكتبه في النموذج موجود في هذه الصفحة وحدها: لا يسمح هذا المتصفح للصفحة بحفظ شيء. احفظ الإفادة، ويمكنك عندئذ حفظ الملف كله خارج المتصفح.",
    full: "ما تكتبه في النموذج موجود في هذه الصفحة وحدها: لم تبق مساحة للحفظ لدى هذا المتصفح. احفظ الإفادة، ويمكنك عندئذ حفظ الملف كله خارج المتصفح.",
  },
  unchanged: "لم يتغيّر شيء: لم يعد ذلك موجودًا.",
  held: "هذا الملف مفتوح للتعديل في علامة تبويب أخرى، وهو هنا للقراءة.",
  notHere: "لا يمكن تعديل هذا الملف هنا.",
  takeOver: "عدّله هنا",
  tryAgain: "أعد المحاولة",
  saveAsFile: "احفظه ملفًا",
  mayGo: (changes: number) =>
    `قد يحذف هذا المتصفح ما يحفظه لهذه الصفحة إذا ضاقت المساحة أو مرّت أسابيع بلا زيارة. ${unsaved(changes)}`,
  fileDue: (changes: number) => unsaved(changes),
  later: "ليس الآن",
  keepAsCopy: "احفظ ما عندي نسخةً",
  reload: "اعرض النسخة الأخرى",
  leave: "التغييرات الأخيرة في هذا الملف غير محفوظة وستضيع. هل تغادره مع ذلك؟",
};
