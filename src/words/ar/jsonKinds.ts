import type { en } from "../en/jsonKinds";

export const ar: typeof en = {
  object: "كائن",
  list: "قائمة",
  text: "نص",
  number: "عدد",
  boolean: "قيمة منطقية",
  null: "قيمة خالية",
  other: "قيمة لا وجود لها في JSON",
};
