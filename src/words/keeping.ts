import { plural } from "./counting";

/** Words of how the open dossier is kept, and of undoing what was changed. */
export const keepingMessages = {
  en: {
    editing: "Changes",
    undo: "Undo",
    redo: "Redo",
    undoStep: (step: string) => `Undo: ${step}`,
    redoStep: (step: string) => `Redo: ${step}`,
    undone: (step: string) => `Undone: ${step}.`,
    redone: (step: string) => `Redone: ${step}.`,
    status: {
      saved: "Saved",
      saving: "Saving…",
      failed: "Not saved",
    },
    failed: {
      refused:
        "Not saved: this browser does not let the page keep anything. The dossier is in this page alone.",
      full: "Not saved: there is no room left on this device. The last changes are in this page alone.",
      changed: "Not saved: the dossier was changed in another tab. Your last changes are in this page alone.",
    },
    formFailed: {
      refused:
        "What you type in the form is in this page alone: this browser does not let the page keep anything. Save the claim, and you can save the dossier with it as a file.",
      full: "What you type in the form is in this page alone: there is no room left on this device. Save the claim, and you can save the dossier with it as a file.",
    },
    unchanged: "Nothing was changed: it is not there any more.",
    held: "This dossier is open for changes in another tab. Here it can be read.",
    takeOver: "Change it here",
    tryAgain: "Try again",
    saveAsFile: "Save as file",
    mayGo: (changes: number) =>
      `This browser may delete what it keeps for this page, when room gets short or after weeks without a visit. ${plural("en", changes, { one: "The last change is in no file.", other: "The last # changes are in no file." })}`,
    fileDue: (changes: number) =>
      plural("en", changes, {
        one: "The last change of this dossier is in no file.",
        other: "The last # changes of this dossier are in no file.",
      }),
    later: "Not now",
    keepAsCopy: "Keep mine as a copy",
    reload: "Show the other version",
    leave: "The last changes of this dossier are not saved and would be lost. Leave it all the same?",
  },
  ar: {
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
  },
};

/** The changes that no file has, in Arabic: where a dossier is called what a file is, "outside of the browser" tells them apart. */
const unsaved = (changes: number) =>
  plural("ar", changes, {
    one: "آخر تغيير لم يُحفظ خارج المتصفح.",
    two: "آخر تغييرين لم يُحفظا خارج المتصفح.",
    few: "آخر # تغييرات لم تُحفظ خارج المتصفح.",
    many: "آخر # تغييرًا لم تُحفظ خارج المتصفح.",
    other: "آخر # تغيير لم تُحفظ خارج المتصفح.",
  });
