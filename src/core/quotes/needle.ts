import { type Folded, fold } from "../text/fold";
import type { Quote, Span } from "../text/span";
import { createJoined } from "./joinedText";

/** The rungs of the ladder on which the same characters have to stand in the text, and what they ignore; `joined`: whether words are written apart. */
export const EXACT_RUNGS = ["verbatim", "typographic", "orthographic", "joined"] as const;
export type ExactRung = (typeof EXACT_RUNGS)[number];

/** A quote between its context, as a rung sees it. */
export type Needle = {
  readonly rung: ExactRung;
  readonly folded: Folded;
  /** All of it, and the quote alone, in units of the folded copy. */
  readonly whole: Span;
  readonly exact: Span;
  /** Where the quote begins in the original of the copy: the length of its prefix. */
  readonly origin: number;
};

/** A text as a rung sees it; on the verbatim one it is its own copy. */
export function foldFor(rung: ExactRung, original: string): Folded {
  if (rung === "joined") return createJoined(fold(original, "orthographic"));
  if (rung !== "verbatim") return fold(original, rung);
  const same = (start: number, end: number) => ({ start, end });
  return { original, text: original, toOriginal: same, toFolded: same };
}

/** A stretch of a text without the space at its ends. */
function trimmed(text: string, { start, end }: Span): Span {
  const inner = text.slice(start, end);
  const from = start + inner.length - inner.trimStart().length;
  return { start: from, end: Math.max(from, start + inner.trimEnd().length) };
}

/**
 * What is looked for on a rung: prefix, exact and suffix together, because a quote stands where its context stands. On all
 * rungs but the verbatim one, spaces at its ends are dropped. Undefined if nothing but space is quoted.
 */
export function createNeedle(
  { exact, prefix = "", suffix = "" }: Quote,
  rung: ExactRung,
): Needle | undefined {
  if (exact.trim() === "") return undefined;
  const folded = foldFor(rung, prefix + exact + suffix);
  const whole = { start: 0, end: folded.text.length };
  const quoted = folded.toFolded(prefix.length, prefix.length + exact.length);
  const origin = prefix.length;
  if (rung === "verbatim") return { rung, folded, whole, exact: quoted, origin };
  const inner = trimmed(folded.text, quoted);
  if (inner.start === inner.end) return undefined;
  return { rung, folded, whole: trimmed(folded.text, whole), exact: inner, origin };
}
