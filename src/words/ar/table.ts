import type { en } from "../en/table";

export const ar: typeof en = {
  name: "الصلات",
  from: "من",
  relation: "الصلة",
  to: "إلى",
  passages: "المقاطع",
  saidBy: "من القائل",
  bothWays: "متبادلة",
  textItself: "النص نفسه",
  saidAndDenied: "{said}؛ {denied}",
  none: "لا صلة مطابقة",
  hiddenByFilter: (ties: string) => `تُخفي التصفية ${ties}.`,
  scroll: "جدول الصلات",
};
