import type { Quote, Span } from "../text/span";

/**
 * Where a quote stands to the letter: once, or once with its prefix and suffix. Anything else is `undefined`; `locate`
 * says why. This is all that a verified dossier needs, so the first view does without the rest of the ladder.
 */
export function locateExact(text: string, { exact, prefix = "", suffix = "" }: Quote): Span | undefined {
  if (exact === "") return undefined;
  const needle = prefix + exact + suffix;
  const at = text.indexOf(needle);
  if (at === -1 || text.indexOf(needle, at + 1) !== -1) return undefined;
  const start = at + prefix.length;
  return { start, end: start + exact.length };
}
