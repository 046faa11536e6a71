import type { en } from "../en/start";
import { count } from "./counting";
import { faultsToMend } from "./faultsToMend";
import { quotes } from "./quotes";

export const ar: typeof en = {
  title: "الملفات",
  here: "تُحفظ على هذا الجهاز، ولا يغادره منها شيء.",
  newDossier: "ملف جديد",
  openFile: "افتح ملفًا",
  dropToo: "يمكن أيضًا إفلات ملف في أي موضع من الصفحة أو لصقه.",
  own: "ملفاتك",
  none: "لا ملفات بعد",
  noneWords: "ابدأ من نص، أو افتح ملفًا أُرسل إليك، أو اصنع نسخة من الملف المرفق بإسناد وعدّل فيها.",
  builtIn: "مرفق بإسناد",
  examples: "أمثلة",
  examplesHint: "مقالات لآخرين مرمَّزة، برخص مفتوحة. وفتح أحدها يصنع نسخة لك.",
  exampleFailed: "تعذر جلبه. حاول ثانيةً حين تتوفر الشبكة.",
  openNow: "مفتوح الآن",
  counts: (actors: number, claims: number, all: number | undefined) =>
    [count("actor", actors), count("claim", claims), ...(all === undefined ? [] : [quotes(all)])].join(" و"),
  verified: "كل اقتباس موجود في نصه",
  faults: faultsToMend,
  given: "احفظ الملف كما فُتح",
  changed: "آخر تغيير",
  copy: "اصنع نسخة",
  copyOf: (title: string) => `اصنع نسخة من ${title}`,
  rename: "أعد التسمية",
  renameOf: (title: string) => `أعد تسمية ${title}`,
  newTitle: "العنوان",
  keepTitle: "احفظ هذا العنوان",
  cancel: "إلغاء",
  remove: "احذف",
  removeOf: (title: string) => `احذف ${title}`,
  removed: (title: string) => `حُذف: ${title}.`,
  undo: "تراجع",
  restored: (title: string) => `أُعيد: ${title}.`,
  copied: (title: string) => `نُسخ: ${title}.`,
  renamed: (title: string) => `أُعيدت التسمية: ${title}.`,
  refused: "لا يسمح هذا المتصفح للصفحة بحفظ شيء: تبقى الملفات إلى أن تُغلق الصفحة.",
  failures: {
    refused: "تعذّر ذلك: لا يسمح هذا المتصفح للصفحة بحفظ شيء.",
    full: "تعذّر ذلك: لم تبق مساحة على هذا الجهاز.",
    large: "تعذّر ذلك: سيزيد حجم الملف على 50 م.ب، وما زاد على ذلك لا يُفتح من جديد.",
    changed: "تعذّر ذلك: تغيّر الملف في هذه الأثناء.",
    held: "تعذّر ذلك: الملف مفتوح للتعديل في علامة تبويب أخرى.",
  },
  reading: "تجري قراءة المحفوظ هنا…",
};
