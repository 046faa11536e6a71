import { formatNumber } from "./counting";

/** Words of the search. The query arrives isolated. */
export const searchMessages = {
  en: {
    search: "Search",
    placeholder: "Search actors, quotes, summaries",
    close: "Close the search",
    groups: { actor: "Actors", quote: "Quotes", summary: "Summaries" },
    more: (hits: number) => `Show ${formatNumber("en", hits)} more`,
    nothing: (query: string) => `Nothing found for “${query}”`,
    hint: "Try fewer or shorter words. Vowel marks, hamzas and capitals make no difference.",
    begin: "Names, quotes and summaries, in every language at once.",
    results: "Results",
  },
  ar: {
    search: "بحث",
    placeholder: "ابحث في الأطراف والنصوص",
    close: "إغلاق البحث",
    groups: { actor: "الأطراف", quote: "الاقتباسات", summary: "الملخصات" },
    more: (hits: number) => `عرض ${formatNumber("ar", hits)} غيرها`,
    nothing: (query: string) => `لا نتيجة للبحث عن «${query}»`,
    hint: "جرّب كلمات أقل أو أقصر. ولا فرق في التشكيل والهمزات.",
    begin: "أسماء واقتباسات وملخصات، بكل اللغات معًا.",
    results: "النتائج",
  },
};
