import { formatNumber } from "./counting";

export const en = {
  search: "Search",
  placeholder: "Search actors, ties, texts",
  close: "Close the search",
  groups: { actor: "Actors", tie: "Ties", quote: "Quotes", summary: "Summaries", text: "In the text" },
  more: (hits: number) => `Show ${formatNumber(hits)} more`,
  nothing: (query: string) => `Nothing found for “${query}”`,
  hint: "Try fewer or shorter words. Vowel marks, hamzas and capitals make no difference.",
  begin:
    "Names, ties (“Japan condemns”), quotes, summaries and every word of the texts, in every language at once.",
  results: "Results",
};
