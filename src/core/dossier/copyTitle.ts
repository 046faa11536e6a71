import { copyWords } from "../../words/copies";
import type { LocalisedText } from "./language";

const inWords: LocalisedText = copyWords.copy;

/** Returns the title of a copy, in every language that the original's title has: "Harbour talks (copy)". */
export function copyTitle(title: LocalisedText): LocalisedText {
  return Object.fromEntries(
    Object.entries(title).map(([language, text]) => {
      const word = inWords[language.split("-")[0] ?? ""] ?? inWords.en;
      return [language, `${text} (${word})`];
    }),
  );
}
