import type { Dossier } from "../../../src/core/dossier/dossier";

const text =
  "NATO condemned Russia. NATO accuses Russia of war. Russia invaded Ukraine. Rutte said China helps Russia. Japan and NATO will train together. Rebels met Japan.";

const quote = (exact: string) => [{ document: "d", quotes: { en: { exact } } }];

/** Four states, an organisation and a group; one tie of each kind of line, one attributed, one without a passage. */
export const mapDossier = {
  format: "isnad-dossier/1",
  title: { en: "A small story", ar: "قصة صغيرة" },
  documents: [{ id: "d", language: "en", title: { en: "A small story" }, texts: { en: text } }],
  actors: [
    { id: "nato", kind: "organisation", name: { en: "NATO", ar: "الناتو" } },
    { id: "russia", kind: "state", name: { en: "Russia", ar: "روسيا" } },
    { id: "ukraine", kind: "state", name: { en: "Ukraine", ar: "أوكرانيا" } },
    { id: "china", kind: "state", name: { en: "China", ar: "الصين" } },
    { id: "japan", kind: "state", name: { en: "Japan", ar: "اليابان" } },
    { id: "rebels", kind: "group", name: { en: "<b>Rebels</b>", ar: "المتمردون" } },
    { id: "rutte", kind: "person", name: { en: "Mark Rutte", ar: "مارك روته" }, speaksFor: "nato" },
  ],
  claims: [
    {
      id: "condemned",
      type: "condemnation",
      from: ["nato"],
      to: ["russia"],
      voice: "narrator",
      summary: { en: "NATO condemned Russia." },
      evidence: [...quote("NATO condemned Russia"), ...quote("NATO accuses Russia of war")],
    },
    {
      id: "invaded",
      type: "conflict",
      from: ["russia"],
      to: ["ukraine"],
      voice: "narrator",
      summary: { en: "Russia invaded Ukraine." },
      evidence: quote("Russia invaded Ukraine"),
    },
    {
      id: "helps",
      type: "cooperation",
      from: ["china"],
      to: ["russia"],
      voice: "reported",
      saidBy: ["rutte"],
      summary: { en: "China helps Russia." },
      evidence: quote("China helps Russia"),
    },
    {
      id: "train",
      type: "cooperation",
      between: ["japan", "nato"],
      voice: "narrator",
      summary: { en: "Japan and NATO train together." },
      evidence: quote("Japan and NATO will train together"),
    },
    {
      id: "met",
      type: "concern",
      from: ["rebels"],
      to: ["japan"],
      voice: "narrator",
      summary: { en: "The rebels worry about Japan." },
      evidence: quote("a sentence that does not stand in the text"),
    },
  ],
} as unknown as Dossier;
