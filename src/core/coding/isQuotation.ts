import type { Range } from "./groups";
import type { Reading } from "./reading";

/** How much of what is said stands in quotation marks where it gives somebody's words. */
const leastQuoted = 1 / 4;

/**
 * Whether a passage gives somebody's words: at least a quarter of what is said in a range of it stands in quotation marks, or
 * in English those of its type, tokens [at, at + length). Fewer such words, a "military option", leave a statement reported.
 */
export function isQuotation(
  { tokens, isArabic }: Reading,
  { from, to }: Range,
  cue: { readonly at: number; readonly length: number } | undefined,
): boolean {
  const words = tokens.slice(from, to).filter(({ isSign }) => !isSign);
  const quoted = words.filter(({ isQuoted }) => isQuoted);
  const isCueQuoted =
    !isArabic &&
    cue !== undefined &&
    tokens.slice(cue.at, cue.at + cue.length).some(({ isQuoted }) => isQuoted);
  return isCueQuoted || (quoted.length > 0 && quoted.length >= leastQuoted * words.length);
}
