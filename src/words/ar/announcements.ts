import type { en } from "../en/announcements";
import { formatNumber } from "./counting";

export const ar: typeof en = {
  sentences: (parts: readonly string[]) => parts.map((part) => `${part}.`).join(" "),
  typeHidden: (type: string) => `أُخفي نوع «${type}»`,
  typeShown: (type: string) => `أُظهر نوع «${type}»`,
  stateHidden: (state: string) => `أُخفي ما هو «${state}»`,
  stateShown: (state: string) => `أُظهر ما هو «${state}»`,
  filter: (words: string) => `التصفية: ${words}`,
  filterCleared: "أُلغيت التصفية",
  noTie: "لا صلة مطابقة",
  left: {
    map: (ties: string) => `${ties} على الخريطة`,
    table: (ties: string) => `${ties} في الجدول`,
  },
  selected: (what: string, where: string) => `${what}، ${where}.`,
  listed: (name: string, ties: string) => `${name}، ${ties}`,
  position: {
    quote: (at, of) => `الاقتباس ${formatNumber(at)} من ${formatNumber(of)}`,
    passage: (at, of) => `المقطع ${formatNumber(at)} من ${formatNumber(of)}`,
  },
  noPassage: "لم يُعثر على مقطع في المصدر",
  selectionCleared: "أُلغي التحديد.",
};
