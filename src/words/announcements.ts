import { formatNumber } from "./counting";

/** What the live region says. */
export const announcementMessages = {
  en: {
    sentences: (parts: readonly string[]) => parts.map((part) => `${part}.`).join(" "),
    typeHidden: (type: string) => `${type} hidden`,
    typeShown: (type: string) => `${type} shown`,
    stateHidden: (state: string) => `${state} hidden`,
    stateShown: (state: string) => `${state} shown`,
    filter: (words: string) => `Filter: ${words}`,
    filterCleared: "Filter cleared",
    noTie: "No tie matches",
    left: {
      map: (ties: string) => `${ties} on the map`,
      table: (ties: string) => `${ties} in the table`,
    },
    selected: (what: string, where: string) => `${what}, ${where}.`,
    listed: (name: string, ties: string) => `${name}, ${ties}`,
    passage: (step: number, steps: number) =>
      `passage ${formatNumber("en", step)} of ${formatNumber("en", steps)}`,
    noPassage: "no passage found in the source",
    selectionCleared: "Selection cleared.",
  },
  ar: {
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
    passage: (step: number, steps: number) =>
      `المقطع ${formatNumber("ar", step)} من ${formatNumber("ar", steps)}`,
    noPassage: "لم يُعثر على مقطع في المصدر",
    selectionCleared: "أُلغي التحديد.",
  },
};
