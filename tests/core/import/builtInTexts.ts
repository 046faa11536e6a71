import builtIn from "../../../data/japan-nato.isnad.json";

/** The paragraphs of the article that comes with the program, and of its translation. */
export function builtInTexts(): { readonly ar: readonly string[]; readonly en: readonly string[] } {
  const { ar = "", en = "" } = builtIn.documents[0]?.texts ?? {};
  return { ar: ar.split("\n"), en: en.split("\n") };
}
