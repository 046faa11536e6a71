import type { Dossier } from "../../src/core/dossier/dossier";

const html = '<img src=x onerror="alert(1)"><b>bold</b>';
const override = "\u202Edesrever\u2069\u2069";
const emoji = "👩‍🚀🏳️‍🌈";

/** Strings that try to be more than text: markup, bidi overrides that are never closed, clusters of emoji, spaces in a row. */
export const hostile = { html, override, emoji, name: `${html}${override}${emoji}` };

/** A dossier whose every text is hostile, whose first claim has no passage, and which has no translation. */
export const hostileDossier = {
  format: "isnad-dossier/1",
  title: { en: html },
  documents: [
    {
      id: 'doc"] *',
      language: "en",
      title: { en: `${html} title` },
      publisher: `${override} Press`,
      url: "javascript:alert(1)",
      texts: { en: `Headline\n\nHe said: ${html}  and ${override} then ${emoji} left.\n` },
    },
  ],
  actors: [
    { id: "a", kind: "group", name: { en: hostile.name }, codes: { wikidata: '"><script>' } },
    { id: "b", kind: "person", name: { en: "B" } },
  ],
  claims: [
    {
      id: "unsupported",
      type: "conflict",
      from: ["a"],
      to: ["b"],
      voice: "narrator",
      summary: { en: "Nothing carries this." },
      evidence: [{ document: 'doc"] *', quotes: { en: { exact: "not in the text" } } }],
    },
    {
      id: "quoted",
      type: "conflict",
      from: ["a"],
      to: ["b"],
      voice: "quoted",
      saidBy: ["a"],
      modality: "denied",
      summary: { en: html },
      evidence: [
        { document: 'doc"] *', quotes: { en: { exact: `${html}  and ${override} then ${emoji}` } } },
      ],
    },
  ],
} as unknown as Dossier;
