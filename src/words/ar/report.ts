import type { en } from "../en/report";
import { count } from "./counting";

export const ar: typeof en = {
  back: "العودة إلى الخريطة",
  print: "اطبع أو احفظ بصيغة PDF",
  printHint: "اختر في النافذة التي تُفتح طابعةً أو «حفظ بصيغة PDF».",
  filtered: (ties: number, filter: string) => `فقط ${count("tie", ties)}: ${filter}`,
  drawing: "جارٍ رسم الخريطة …",
  mapAlt: "خريطة الصلات المذكورة أدناه",
  showRest: (rest: number) => `أظهر البقية: ${count("tie", rest)}`,
  sources: "المصادر",
};
