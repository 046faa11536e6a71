import { formatNumber } from "./counting";

/** Words of the search. The query arrives isolated. */
export const searchMessages = {
  en: {
    search: "Search",
    placeholder: "Search actors, ties, texts",
    close: "Close the search",
    groups: { actor: "Actors", tie: "Ties", quote: "Quotes", summary: "Summaries", text: "In the text" },
    more: (hits: number) => `Show ${formatNumber("en", hits)} more`,
    nothing: (query: string) => `Nothing found for “${query}”`,
    hint: "Try fewer or shorter words. Vowel marks, hamzas and capitals make no difference.",
    begin:
      "Names, ties (“Japan condemns”), quotes, summaries and every word of the texts, in every language at once.",
    results: "Results",
  },
  ar: {
    search: "بحث",
    placeholder: "ابحث في الأطراف والنصوص",
    close: "إغلاق البحث",
    groups: { actor: "الأطراف", tie: "الصلات", quote: "الاقتباسات", summary: "الملخصات", text: "في النص" },
    more: (hits: number) => `عرض ${formatNumber("ar", hits)} غيرها`,
    nothing: (query: string) => `لا نتيجة للبحث عن «${query}»`,
    hint: "جرّب كلمات أقل أو أقصر. ولا فرق في التشكيل والهمزات.",
    begin: "أسماء وصلات («تدين اليابان») واقتباسات وملخصات وكل كلمات النصوص، بكل اللغات معًا.",
    results: "النتائج",
  },
};
