import { isLanguageId } from "../../words/languages";
import { linkPairs, longestLink } from "./linkPairs";
import { themes, type View } from "./view";

type Look = Pick<View, "language" | "theme">;

/**
 * Returns what of a link has to be known before the program is there: its language and theme, else `preferred`, as
 * `parseLink` reads them. `isPlain`: it asks for nothing else, so the page begins with the built-in dossier's title.
 */
export function firstLook(hash: string, preferred: Look): Look & { readonly isPlain: boolean } {
  if (hash.length > longestLink) return { ...preferred, isPlain: false };
  const pairs = linkPairs(hash);
  const last = (wanted: string) => pairs.findLast(({ key }) => key === wanted)?.value;
  const language = last("lang");
  const theme = themes.find(({ id }) => id === last("theme"))?.id;
  return {
    language: isLanguageId(language) ? language : preferred.language,
    theme: theme ?? preferred.theme,
    isPlain: pairs.every(({ key }) => key === "lang" || key === "theme"),
  };
}
