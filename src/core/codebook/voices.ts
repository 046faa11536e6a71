import { kindWords } from "../../words/kinds";
import type { LanguageId, Words } from "../../words/languages";
import { numbers } from "../../words/numbers";

/** Who says that a claim is so: the text itself, or someone it reports or quotes. */
export const voices = [
  { id: "narrator", label: kindWords.voices.narrator },
  { id: "reported", label: kindWords.voices.reported },
  { id: "quoted", label: kindWords.voices.quoted },
] as const satisfies readonly { id: string; label: Words }[];

/** The id of a voice, as a dossier writes it. */
export type VoiceId = (typeof voices)[number]["id"];

/** Whether the act of a claim happened. `actual` is the default and is not shown. */
export const modalities = [
  { id: "actual", label: kindWords.modalities.actual },
  { id: "planned", label: kindWords.modalities.planned },
  { id: "conditional", label: kindWords.modalities.conditional },
  { id: "denied", label: kindWords.modalities.denied },
] as const satisfies readonly { id: string; label: Words }[];

/** The id of a modality, as a dossier writes it. */
export type ModalityId = (typeof modalities)[number]["id"];

/** What of a claim says whether its act happened. */
type Act = { readonly modality?: ModalityId | undefined };

/** Returns whether these acts happened: each kind once, in the order of the list. */
export function modalitiesOf(acts: readonly Act[]): readonly (typeof modalities)[number][] {
  return modalities.filter(({ id }) => acts.some(({ modality = "actual" }) => modality === id));
}

/**
 * Returns what must be said with these acts, since none of them is told as a fact: "denied", "planned, conditional".
 * Undefined where one is.
 */
export function reservationOf(acts: readonly Act[], language: LanguageId): string | undefined {
  const kinds = modalitiesOf(acts);
  if (kinds.length === 0 || kinds.some(({ id }) => id === "actual")) return undefined;
  return kinds.map(({ label }) => label[language]).join(numbers[language].comma);
}
