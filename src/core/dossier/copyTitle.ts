import { copyWords } from "../../words/copies";
import type { Dossier } from "./dossier";
import type { LocalisedText } from "./language";

/** Returns the title of a copy, in every language that the original's title has: "Harbour talks (copy)". */
export function copyTitle(title: LocalisedText, inWords: LocalisedText = copyWords.copy): LocalisedText {
  return Object.fromEntries(
    Object.entries(title).map(([language, text]) => {
      const word = inWords[language.split("-")[0] ?? ""] ?? inWords.en;
      return [language, `${text} (${word})`];
    }),
  );
}

/** Returns a dossier with the same texts and actors and nothing that anybody has coded, for a coder who has not seen it. */
export function blankCopy(dossier: Dossier): Dossier {
  const { proposals: _proposals, walk: _walk, places: _places, ...kept } = dossier;
  const title = copyTitle(dossier.title, copyWords.secondCoding);
  return { ...kept, title, claims: [] };
}
