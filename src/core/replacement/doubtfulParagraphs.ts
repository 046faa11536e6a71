import { doubtfulRows } from "../import/alignTranslation";
import { createNamesIn } from "../import/namesInText";
import { isBlank } from "../import/plainText";

/**
 * Finds the paragraphs of a translation that may not say what the original's beside them do, by their length, numbers and
 * names: their numbers as a reader counts them, from 1. Both texts have as many lines.
 */
export function doubtfulParagraphs(original: string, translation: string): readonly number[] {
  const beside = translation.split("\n");
  const rows = original
    .split("\n")
    .map((line, at) => ({ original: [line], translation: [beside[at] ?? ""] }))
    .filter((row) => !row.original.every(isBlank));
  return doubtfulRows(rows, createNamesIn()).map((index) => index + 1);
}
