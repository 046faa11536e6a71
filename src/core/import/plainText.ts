import type { Issue } from "../dossier/issue";
import { importIssue } from "./importIssues";
import { joinLines } from "./joinLines";

/** A text by paragraphs, and what was left out or replaced. */
export type Paragraphs = { readonly paragraphs: readonly string[]; readonly notices: readonly Issue[] };

/**
 * Reads the paragraphs of a plain text: its lines that are not blank, each to the letter. Nothing is trimmed or normalised;
 * lines that were broken at a width are joined, unless `areLines` says that each is a paragraph. A byte-order mark goes,
 * every kind of line end is one, half a surrogate pair becomes U+FFFD; whatever was more than "\r\n" and the mark is
 * noticed.
 */
export function readPlainText(given: string, { areLines = true } = {}): Paragraphs {
  const notices: Issue[] = [];
  let text = given.startsWith("\uFEFF") ? given.slice(1) : given;
  text = text.replaceAll("\r\n", "\n");
  const old = text.match(/[\r\v\f]/g)?.length ?? 0;
  if (old > 0) {
    notices.push(importIssue("old-line-ends", { count: old }));
    // A page's end is mostly a line's, too.
    text = text.replace(/\n?\f\n?|[\r\v]/g, "\n");
  }
  const whole = wellFormed(text);
  if (whole.halves > 0) notices.push(importIssue("half-characters", { count: whole.halves }));
  const lines = whole.text.split("\n");
  const joined = areLines ? undefined : joinLines(lines);
  if (joined !== undefined && joined.count > 0) {
    notices.push(importIssue("lines-joined", { count: joined.count }));
    return { paragraphs: joined.paragraphs.filter(isFilled), notices };
  }
  const paragraphs = lines.filter((line) => !isBlank(line));
  // Those before the first and after the last paragraph separate nothing, and are not worth a word.
  const between = lines.slice(lines.findIndex(isFilled), lines.findLastIndex(isFilled) + 1);
  const dropped = between.length - paragraphs.length;
  if (dropped > 0) notices.push(importIssue("blank-lines-dropped", { count: dropped }));
  return { paragraphs, notices };
}

/** Returns whether nothing in a text shows: by the rule of the validator. */
export function isBlank(text: string): boolean {
  return /^[\s\p{Cc}\p{Cf}]*$/u.test(text);
}

const isFilled = (text: string) => !isBlank(text);

/** Returns a text without halves of surrogate pairs, and how many there were. */
export function wellFormed(text: string): { readonly text: string; readonly halves: number } {
  let halves = 0;
  const mended = text.replace(/\p{Cs}/gu, () => {
    halves += 1;
    return "\uFFFD";
  });
  return { text: mended, halves };
}
