import type { en } from "../en/search";
import { formatNumber } from "./counting";

export const ar: typeof en = {
  search: "بحث",
  placeholder: "ابحث في الأطراف والنصوص",
  close: "إغلاق البحث",
  groups: { actor: "الأطراف", tie: "الصلات", quote: "الاقتباسات", summary: "الملخصات", text: "في النص" },
  more: (hits: number) => `عرض ${formatNumber(hits)} غيرها`,
  nothing: (query: string) => `لا نتيجة للبحث عن «${query}»`,
  hint: "جرّب كلمات أقل أو أقصر. ولا فرق في التشكيل والهمزات.",
  begin: "أسماء وصلات («تدين اليابان») واقتباسات وملخصات وكل كلمات النصوص، بكل اللغات معًا.",
  results: "النتائج",
};
