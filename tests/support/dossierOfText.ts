import type { Dossier } from "../../src/core/dossier/dossier";

/** A dossier of one made-up text, whose id is "text", without actors and claims but for those in `parts`. */
export const dossierOfText = (text: string, parts: object = {}, language = "en"): Dossier =>
  ({
    format: "isnad-dossier/1",
    title: { [language]: "Made up" },
    documents: [{ id: "text", language, title: { [language]: "Made up" }, texts: { [language]: text } }],
    actors: [],
    claims: [],
    ...parts,
  }) as unknown as Dossier;
