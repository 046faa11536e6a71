import type { Range } from "./groups";
import type { Reading } from "./reading";

/** How much of what is said stands in quotation marks where it gives somebody's words. */
const leastQuoted = 1 / 4;

/**
 * Whether a passage gives somebody's words: those of its type, tokens [at, at + length), stand in quotation marks, or at least
 * a quarter of what is said in a range of it. Fewer such words, a "military option", leave an English statement reported;
 * Arabic puts the very words in marks by which somebody blames or asks.
 */
export function isQuotation(
  { tokens, isArabic }: Reading,
  { from, to }: Range,
  cue: { readonly at: number; readonly length: number } | undefined,
): boolean {
  const words = tokens.slice(from, to).filter(({ isSign }) => !isSign);
  const quoted = words.filter(({ isQuoted }) => isQuoted);
  if (isArabic) return quoted.some(({ mention }) => mention === undefined);
  const isCueQuoted =
    cue !== undefined && tokens.slice(cue.at, cue.at + cue.length).some(({ isQuoted }) => isQuoted);
  return isCueQuoted || (quoted.length > 0 && quoted.length >= leastQuoted * words.length);
}
