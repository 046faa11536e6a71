import { copyWords } from "../../words/copies";
import type { Dossier } from "../dossier/dossier";
import type { LocalisedText } from "../dossier/language";

const inWords: LocalisedText = copyWords.secondCoding;

/** Returns a dossier with the same texts and actors and nothing that anybody has coded, for a coder who has not seen it. */
export function blankCopy(dossier: Dossier): Dossier {
  const { proposals: _proposals, walk: _walk, places: _places, ...kept } = dossier;
  const title = Object.fromEntries(
    Object.entries(dossier.title).map(([language, text]) => {
      const words = inWords[language.split("-")[0] ?? ""] ?? inWords.en;
      return [language, `${text} (${words})`];
    }),
  );
  return { ...kept, title, claims: [] };
}
