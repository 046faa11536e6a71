/** Longest piece of an input that a message repeats, in UTF-16 code units. */
const longestShown = 160;

/**
 * A piece of an input as part of a message: cut to a length that can be read, isolated from the direction of the words
 * around it, and with characters that would act instead of show (controls, bidi overrides) made visible.
 */
export function shown(text: string): string {
  const cut = text.length > longestShown ? `${text.slice(0, longestShown)}…` : text;
  return `\u2068${cut.replace(/\s/g, " ").replace(/[\p{Cc}\p{Cs}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, "\uFFFD")}\u2069`;
}
