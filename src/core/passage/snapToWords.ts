import type { Span } from "../text/span";
import { withPairedMarks } from "./pairedMarks";
import { outerWords } from "./words";

const within = (offset: number, length: number) => Math.min(Math.max(Math.trunc(offset) || 0, 0), length);

/** "50%" and "$5": a sign written onto a number is part of it. */
function withNumberSigns(text: string, { start, end }: Span): Span {
  const hasSignBefore = /^[$€£¥#±−-]\p{N}/u.test(text.slice(start - 1, start + 1)) && start > 0;
  const isJoined = hasSignBefore && /[\p{L}\p{N}]/u.test(text.charAt(start - 2));
  const hasSignAfter = /^\p{N}[%٪‰°$€£¥](?!\p{M}|\u200d)/u.test(text.slice(end - 1, end + 2));
  return { start: hasSignBefore && !isJoined ? start - 1 : start, end: hasSignAfter ? end + 1 : end };
}

/**
 * Returns the stretch of whole words that a selection touches: without white space and stray punctuation at its ends, and
 * so without a full stop, with quotation marks and brackets that are opened and closed in it. It reaches into no paragraph
 * that the selection does not touch. An empty selection means the word it stands in. Undefined where no word is touched.
 * Offsets count UTF-16 code units; those outside the text are moved into it. Idempotent, as long as no word is longer than
 * 512 code units.
 */
export function snapToWords(text: string, span: Span): Span | undefined {
  const [one, other] = [within(span.start, text.length), within(span.end, text.length)];
  const selection = { start: Math.min(one, other), end: Math.max(one, other) };
  const words = outerWords(text, selection);
  if (words === undefined) return undefined;
  const whole = withNumberSigns(text, { start: words.first.start, end: words.last.end });
  return withPairedMarks(text, whole, selection);
}
