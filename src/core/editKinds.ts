import type { Words } from "../words/languages";

/**
 * What can be changed in a dossier, as undo and redo name it ("Undo: add claim"). One entry is all that a new kind of
 * change needs.
 */
export const editKinds = [
  { id: "add-claim", label: { en: "add claim", ar: "إضافة إفادة" } },
  { id: "edit-claim", label: { en: "edit claim", ar: "تعديل إفادة" } },
  { id: "remove-claim", label: { en: "delete claim", ar: "حذف إفادة" } },
  { id: "look-at", label: { en: "look at sentence", ar: "الاطّلاع على جملة" } },
  { id: "add-cast", label: { en: "add cast", ar: "إضافة الأطراف" } },
  { id: "review-claim", label: { en: "review claim", ar: "مراجعة إفادة" } },
  { id: "add-proposals", label: { en: "add proposals", ar: "إضافة مقترحات" } },
  { id: "refuse-proposal", label: { en: "refuse proposal", ar: "رفض مقترح" } },
  { id: "add-passage", label: { en: "add passage", ar: "إضافة مقطع" } },
  { id: "remove-passage", label: { en: "remove passage", ar: "حذف مقطع" } },
  { id: "edit-passage", label: { en: "edit passage", ar: "تعديل مقطع" } },
  { id: "repair-quote", label: { en: "repair quote", ar: "إصلاح اقتباس" } },
  { id: "add-actor", label: { en: "add actor", ar: "إضافة طرف" } },
  { id: "edit-actor", label: { en: "edit actor", ar: "تعديل طرف" } },
  { id: "merge-actors", label: { en: "merge actors", ar: "دمج طرفين" } },
  { id: "remove-actor", label: { en: "delete actor", ar: "حذف طرف" } },
  { id: "rename", label: { en: "rename dossier", ar: "إعادة تسمية الملف" } },
  { id: "edit-document", label: { en: "edit source details", ar: "تعديل بيانات المصدر" } },
  { id: "add-document", label: { en: "add text", ar: "إضافة نص" } },
  { id: "add-dossier", label: { en: "add dossier", ar: "إضافة ملف" } },
  { id: "remove-document", label: { en: "delete text", ar: "حذف نص" } },
  { id: "edit-translation", label: { en: "edit translation", ar: "تعديل الترجمة" } },
  { id: "replace-text", label: { en: "replace text", ar: "استبدال النص" } },
] as const satisfies readonly { readonly id: string; readonly label: Words }[];

export type EditKindId = (typeof editKinds)[number]["id"];
