import type { Issue, Result } from "../dossier/issue";
import { primaryTag } from "./facts";
import { refuse } from "./importIssues";
import { importLimits } from "./importLimits";
import { readPlainText } from "./plainText";
import { recogniseScript } from "./scripts";

/** A text that came in, ready to become a document: its paragraphs, and what could be told about it. */
export type ImportedText = {
  /** Paragraphs separated by a single "\n", none of them blank; no "\r", no byte-order mark, no half character. */
  readonly text: string;
  readonly title?: string;
  /** BCP 47 primary tag; `und` where nothing can be said. */
  readonly language: string;
  /** Whether the language is beyond reasonable doubt. */
  readonly confident: boolean;
  /** Year, month or day: 2031, 2031-05, 2031-05-04. */
  readonly published?: string;
  readonly publisher?: string;
  readonly byline?: string;
  /** http or https. */
  readonly url?: string;
  /** What was done to the text, and what could not be read of it. */
  readonly notices: readonly Issue[];
};

/** What a page or a file says of itself. Each is one line of text, of bounded length. */
export type Facts = Partial<
  Pick<ImportedText, "title" | "published" | "publisher" | "byline" | "url" | "language">
>;

/** Text by paragraphs, before it has been looked at as a whole. */
export type ExtractedText = { readonly paragraphs: readonly string[]; readonly facts: Facts };

/** Guesses the language of a text in Latin letters: a BCP 47 tag, undefined where it cannot be told. */
export type GuessLatin = (
  text: string,
) => { readonly language: string; readonly confident: boolean } | undefined;

/**
 * Makes a text of what was found: its paragraphs, its language, what it says of itself. The letters win over what a page
 * says of its language; in Latin letters the page is believed where the words do not clearly say otherwise.
 */
export function finishText(
  { paragraphs, facts }: ExtractedText,
  guessLatin: GuessLatin,
  earlier: readonly Issue[] = [],
): Result<ImportedText> {
  const read = readPlainText(paragraphs.join("\n"));
  const text = read.paragraphs.join("\n");
  if (text === "") return refuse("no-text-found", {});
  if (text.length > importLimits.text) {
    return refuse("text-too-long", { length: text.length, limit: importLimits.text });
  }
  const notices = [...earlier, ...read.notices];
  return { kind: "ok", value: { ...facts, text, ...languageOf(text, facts.language, guessLatin), notices } };
}

function languageOf(
  text: string,
  said: string | undefined,
  guessLatin: GuessLatin,
): Pick<ImportedText, "language" | "confident"> {
  const script = recogniseScript(text);
  if (script === undefined) return { language: primaryTag(said) ?? "und", confident: false };
  if (script.kind === "language") return { language: script.language, confident: script.confident };
  const guess = guessLatin(text);
  if (guess?.confident === true || said === undefined) {
    return { language: guess?.language ?? "und", confident: script.confident && (guess?.confident ?? false) };
  }
  return { language: said, confident: script.confident && guess?.language === said };
}
