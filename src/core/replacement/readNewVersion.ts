import type { SourceDocument } from "../dossier/dossier";
import type { Result } from "../dossier/issue";
import { limits } from "../dossier/limits";
import { isBlank, readPlainText, wellFormed } from "../import/plainText";

/** Why a text cannot take the place of another; paragraphs are counted without blank lines, as a reader does. */
export type Against =
  | { readonly kind: "empty" }
  | { readonly kind: "same" }
  | { readonly kind: "long" }
  | { readonly kind: "paragraphs"; readonly count: number; readonly expected: number };

/**
 * Reads a text as it was given, as the document's text in `language`, or why it can't be. Of the original only what the
 * format does not take is mended: a byte-order mark, line ends, half characters. Where it comes without blank lines, as out
 * of a page, those between paragraphs that stay neighbours stay. A translation's paragraphs are put beside those of the
 * original, whatever blank lines stand between them.
 */
export function readNewVersion(
  { language: original, texts }: SourceDocument,
  language: string,
  given: string,
): Result<string, Against> {
  const { paragraphs } = readPlainText(given);
  if (paragraphs.length === 0) return { kind: "error", error: { kind: "empty" } };
  const lines = (texts[original] ?? "").split("\n");
  const expected = lines.filter((line) => !isBlank(line)).length;
  if (language !== original && paragraphs.length !== expected) {
    return { kind: "error", error: { kind: "paragraphs", count: paragraphs.length, expected } };
  }
  const rest = paragraphs.values();
  const text =
    language === original
      ? withBlankLines(wellFormed(given.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n")).text, lines)
      : lines.map((line) => (isBlank(line) ? line : (rest.next().value ?? ""))).join("\n");
  if (text === texts[language]) return { kind: "error", error: { kind: "same" } };
  if (text.length > limits.text) return { kind: "error", error: { kind: "long" } };
  return { kind: "ok", value: text };
}

/**
 * A text that has no blank lines, with those of an older one behind paragraphs that are followed by the same one as there.
 * Where two paragraphs follow each other several times with other blank lines between, there are none. A line feed at its
 * end stays.
 */
function withBlankLines(text: string, older: readonly string[]): string {
  const lines = text.replace(/\n$/, "").split("\n");
  if (lines.some(isBlank)) return text;
  const between = blankLinesOf(older);
  const behind = (one: string | undefined, next: string | undefined) => between.get(pairOf(one, next)) ?? [];
  const all = [
    ...behind(undefined, lines[0]),
    ...lines.flatMap((line, at) => [line, ...behind(line, lines[at + 1])]),
  ];
  const isEndLost = text.endsWith("\n") && behind(lines.at(-1), undefined).length === 0;
  return [...all, ...(isEndLost ? [""] : [])].join("\n");
}

/** By a paragraph and the next one: the blank lines between them, none where they differ from place to place. */
function blankLinesOf(lines: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const between = new Map<string, readonly string[]>();
  let [before, blank]: [string | undefined, string[]] = [undefined, []];
  for (const line of [...lines, undefined]) {
    if (line !== undefined && isBlank(line)) blank.push(line);
    else {
      const pair = pairOf(before, line);
      const earlier = between.get(pair) ?? blank;
      between.set(
        pair,
        earlier.join("\n") === blank.join("\n") && earlier.length === blank.length ? blank : [],
      );
      [before, blank] = [line, []];
    }
  }
  return between;
}

const pairOf = (one: string | undefined, next: string | undefined): string => JSON.stringify([one, next]);
