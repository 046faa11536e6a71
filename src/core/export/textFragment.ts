import type { Span } from "../text/span";

/** Longer quotes, and those of several paragraphs, are named by their first and last words. */
const longest = 120;
const edgeWords = 5;

/** The hyphen has a meaning in a text directive, and is left alone by `encodeURIComponent`. */
const encode = (text: string) => encodeURIComponent(text).replaceAll("-", "%2D");

/** Half a surrogate pair has no place in an address. */
const wellFormed = (text: string) => text.replace(/\p{Cs}/gu, "\uFFFD");

const wordsOf = (text: string) => text.split(/\s+/u).filter((word) => word !== "");

/**
 * Returns an address that opens a page at a quote: its text directive (wicg.github.io/scroll-to-text-fragment). `text` is
 * what the quote stands in, `span` where; with its words before it where it stands there more than once. A part of the
 * address that is there already stays.
 */
export function withTextFragment(url: string, text: string, span: Span): string {
  const quote = wellFormed(text.slice(span.start, span.end)).trim();
  if (quote === "") return url;
  const directive = `text=${contextOf(text, span)}${rangeOf(quote)}`;
  return `${url}${url.includes("#") ? "" : "#"}:~:${directive}`;
}

/** A short quote whole; else its first and last words, each within a paragraph: no match reaches across blocks of a page. */
function rangeOf(quote: string): string {
  const lines = quote.split("\n");
  const words = wordsOf(quote);
  const each = lines.length > 1 ? edgeWords : Math.min(edgeWords, Math.floor(words.length / 2));
  if (each === 0 || (quote.length <= longest && lines.length === 1)) return encode(quote);
  const first = wordsOf(lines[0] ?? "").slice(0, each);
  const last = wordsOf(lines.at(-1) ?? "").slice(-each);
  return `${encode(first.join(" "))},${encode(last.join(" "))}`;
}

/** The words before a quote, in its own paragraph, where the quote alone does not say which one is meant. */
function contextOf(text: string, { start, end }: Span): string {
  const quote = text.slice(start, end);
  if (text.indexOf(quote) === text.lastIndexOf(quote)) return "";
  const paragraph = start === 0 ? 0 : text.lastIndexOf("\n", start - 1) + 1;
  const words = wordsOf(wellFormed(text.slice(paragraph, start))).slice(-edgeWords);
  return words.length === 0 ? "" : `${encode(words.join(" "))}-,`;
}
