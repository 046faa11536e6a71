import type { Actor } from "../dossier";

/** States whose Arabic names are masculine; the names of all others take feminine verbs. ISO 3166-1 alpha-3. */
const masculineStates = new Set([
  "IRQ",
  "JOR",
  "LBN",
  "SDN",
  "SSD",
  "MAR",
  "YEM",
  "SOM",
  "TCD",
  "NER",
  "SEN",
  "VAT",
]);

/** Grammatical gender of an actor's Arabic name, for the agreement of verbs: by kind, then by its first word's ending. */
export function arabicGender(actor: Actor): "m" | "f" {
  if (actor.kind === "state") return masculineStates.has(actor.codes?.iso3 ?? "") ? "m" : "f";
  const [first = ""] = (actor.name.ar ?? "").split(" ");
  return first.endsWith("ة") ? "f" : "m";
}
