import type { Quote, Span } from "../text/span";

/** Context on each side that is tried first, in UTF-16 code units; then twice that, and so on. */
const FIRST_CONTEXT = 24;

/** Moves an offset outward, at most 32 code units, until it cuts no word and no surrogate pair. */
function outward(text: string, offset: number, step: -1 | 1): number {
  const cuts = (at: number) => /^(?:[\p{L}\p{M}\p{N}]{2}|.)$/u.test(text.slice(at - 1, at + 1));
  let at = Math.min(Math.max(offset, 0), text.length);
  for (let moves = 0; moves < 32 && at > 0 && at < text.length && cuts(at); moves += 1) at += step;
  return at;
}

/** Ever wider stretches around one: itself, then inside its paragraph, then beyond. */
function* widening(text: string, { start, end }: Span): Generator<Span> {
  yield { start, end };
  const lineEnd = text.indexOf("\n", end);
  const paragraph = {
    start: start === 0 ? 0 : text.lastIndexOf("\n", start - 1) + 1,
    end: lineEnd === -1 ? text.length : lineEnd,
  };
  for (const bounds of [paragraph, { start: 0, end: text.length }]) {
    let from = start;
    let to = end;
    for (let size = FIRST_CONTEXT; from > bounds.start || to < bounds.end; size *= 2) {
      from = Math.max(bounds.start, outward(text, start - size, -1));
      to = Math.min(bounds.end, outward(text, end + size, 1));
      yield { start: from, end: to };
    }
  }
}

/**
 * Returns the quote for a stretch of a text: its own characters, with as much context as it takes for `isVerbatim` to
 * accept them, none if none is needed. The context ends with whole words, and with the paragraph unless that is not enough.
 */
export function quoteAt(text: string, span: Span, isVerbatim: (quote: Quote) => boolean): Quote {
  const exact = text.slice(span.start, span.end);
  let quote: Quote = { exact };
  for (const { start, end } of widening(text, span)) {
    const prefix = text.slice(start, span.start);
    const suffix = text.slice(span.end, end);
    quote = { exact, ...(prefix !== "" && { prefix }), ...(suffix !== "" && { suffix }) };
    if (isVerbatim(quote)) break;
  }
  return quote;
}
