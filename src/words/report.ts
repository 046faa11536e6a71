import { count } from "./counting";

/** Words of the printed report. */
export const reportMessages = {
  en: {
    back: "Back to the map",
    print: "Print or save as PDF",
    printHint: "In the window that opens, choose a printer, or “Save as PDF”.",
    filtered: (ties: number, filter: string) => `Only ${count("en", "tie", ties)}: ${filter}`,
    drawing: "Drawing the map …",
    mapAlt: "The map of the ties listed below",
    showRest: (rest: number) => `Show the rest: ${count("en", "tie", rest)}`,
    sources: "Sources",
  },
  ar: {
    back: "العودة إلى الخريطة",
    print: "اطبع أو احفظ بصيغة PDF",
    printHint: "اختر في النافذة التي تُفتح طابعةً أو «حفظ بصيغة PDF».",
    filtered: (ties: number, filter: string) => `فقط ${count("ar", "tie", ties)}: ${filter}`,
    drawing: "جارٍ رسم الخريطة …",
    mapAlt: "خريطة الصلات المذكورة أدناه",
    showRest: (rest: number) => `أظهر البقية: ${count("ar", "tie", rest)}`,
    sources: "المصادر",
  },
};
