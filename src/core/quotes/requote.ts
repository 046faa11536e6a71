import type { Quote } from "../text/span";

/**
 * Returns a quote in place of another: words and context are the new one's, keys that nobody knows stay. The one before
 * itself where both say the same.
 */
export function requote(before: Quote | undefined, quote: Quote): Quote {
  const { exact, prefix, suffix, ...others }: Partial<Quote> = before ?? {};
  const isSame = exact === quote.exact && prefix === quote.prefix && suffix === quote.suffix;
  return before !== undefined && isSame ? before : { ...quote, ...others };
}
