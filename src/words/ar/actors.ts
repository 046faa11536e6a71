import type { en } from "../en/actors";
import { inEachLanguage } from "../languages";
import { count, formatNumber, plural } from "./counting";
import { ar as called } from "./languageNames";

const names = inEachLanguage((id) => `الاسم ب${called[id]}`);
const aliases = inEachLanguage((id) => `أسماء أخرى ب${called[id]}`);
const roles = inEachLanguage((id) => `الصفة ب${called[id]}`);
const notes = inEachLanguage((id) => `ملاحظة ب${called[id]}`);

export const ar: typeof en = {
  actors: "الأطراف",
  add: "أضف طرفًا",
  addNew: (name: string) => `أضف «${name}» طرفًا جديدًا`,
  edit: "تعديل",
  editActor: (name: string) => `تعديل ${name}`,
  newActor: "طرف جديد",
  back: "العودة إلى كل الأطراف",
  enteredBefore: "ما أدخلته ما زال هنا. احفظه، أو اضغط «إلغاء» للتخلي عنه.",
  save: "حفظ",
  cancel: "إلغاء",
  remove: "حذف",
  used: (claims: number, speakers: number) =>
    [
      claims > 0 ? `وارد في ${count("claim", claims)}` : undefined,
      speakers > 0
        ? plural(speakers, {
            one: "يتحدث باسمه طرف واحد",
            two: "يتحدث باسمه طرفان",
            few: "يتحدث باسمه # أطراف",
            many: "يتحدث باسمه # طرفًا",
            other: "يتحدث باسمه # طرف",
          })
        : undefined,
    ]
      .filter((part) => part !== undefined)
      .join("، "),
  unused: "غير وارد في أي إفادة",
  cannotRemove: (uses: string) => `يمكن حذفه حين لا يبقى له ذكر: ${uses}.`,
  alsoProposed: (proposals: number) =>
    plural(proposals, {
      one: "يذكره مقترح واحد، ويبقى من غير هذا الاسم.",
      two: "يذكره مقترحان، ويبقيان من غير هذا الاسم.",
      few: "تذكره # مقترحات، وتبقى من غير هذا الاسم.",
      many: "يذكره # مقترحًا، وتبقى من غير هذا الاسم.",
      other: "يذكره # مقترح، وتبقى من غير هذا الاسم.",
    }),
  merge: "دمج في طرف آخر",
  mergeInto: "ادمجه في",
  mergeHint: "تنتقل إفاداته وأسماؤه ورموزه إلى الآخر ثم يزول. يمكن التراجع عن ذلك.",
  mergeNow: "ادمج",
  cannotMerge: (claims: number) =>
    `لا يمكن جعلهما طرفًا واحدًا، فبينهما ${count("claim", claims)}. عدّل ذلك أو احذفه أولًا.`,
  choose: "اختر طرفًا",
  find: "ابحث عن طرف أو أضفه",
  findHint: "الدول والمنظمات والجماعات معروفة باللغتين.",
  known: "معروف وليس في هذا الملف",
  suggested: "مذكور في النص وليس في هذا الملف",
  times: (times: number) =>
    plural(times, {
      one: "مرة واحدة",
      two: "مرتين",
      few: "# مرات",
      many: "# مرة",
      other: "# مرة",
    }),
  noMatch: "لا يُعرف طرف بهذا الاسم.",
  kind: "النوع",
  names,
  aliases,
  aliasesHint: "اسم في كل سطر، ويُبحث في النص عن كل منها.",
  roles,
  notes,
  speaksFor: "يتحدث باسم",
  unnamed: "مصدر لا يسمّيه النص",
  unnamedHint: "اجعل اسمه كلمات النص نفسها: «دبلوماسي غربي». وما يقوله يبقى منقولًا عن الغير.",
  nobody: "لا أحد سواه",
  wikidata: "معرّف ويكي بيانات",
  wikidataHint: "مثل Q17، ويُترك فارغًا عند الشك.",
  noName: "أعطه اسمًا بلغة واحدة على الأقل.",
  badWikidata: "معرّف ويكي بيانات حرف Q يليه رقم، مثل Q17.",
  tooLong: "أحد هذه النصوص أطول مما ينبغي، أو الأسماء أكثر مما ينبغي. اختصره ليمكن حفظه.",
  circle: "هذه دائرة مغلقة: فالآخر يتحدث باسم هذا أصلًا.",
  mentionsNone: "غير مذكور في النص المعروض",
  mention: (at: number, of: number) => `${formatNumber(at)} من ${formatNumber(of)}`,
  mentionCount: (of: number) =>
    plural(of, {
      one: "مذكور في النص مرة واحدة",
      two: "مذكور في النص مرتين",
      few: "مذكور في النص # مرات",
      many: "مذكور في النص # مرة",
      other: "مذكور في النص # مرة",
    }),
  next: "الذكر التالي",
  previous: "الذكر السابق",
};
