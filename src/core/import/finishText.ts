import type { Issue, Result } from "../dossier/issue";
import { primaryTag } from "./facts";
import type { ExtractedText, ImportedText } from "./importedText";
import { refuse } from "./importIssues";
import { importLimits } from "./importLimits";
import { readPlainText } from "./plainText";
import { recogniseScript } from "./scripts";

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
