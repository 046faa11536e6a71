import type { LanguageId, Words } from "../words/languages";

/** Who says that a claim is so: the text itself, or someone it reports or quotes. */
export const voices = [
  { id: "narrator", label: { en: "the text itself", ar: "النص نفسه" } },
  { id: "reported", label: { en: "reported", ar: "كلام منقول" } },
  { id: "quoted", label: { en: "quoted", ar: "اقتباس" } },
] as const satisfies readonly { id: string; label: Words }[];

/** The id of a voice, as a dossier writes it. */
export type VoiceId = (typeof voices)[number]["id"];

/** Whether the act of a claim happened. `actual` is the default and is not shown. */
export const modalities = [
  { id: "actual", label: { en: "actual", ar: "واقع" } },
  { id: "planned", label: { en: "planned", ar: "مخطَّط له" } },
  { id: "conditional", label: { en: "conditional", ar: "مشروط" } },
  { id: "denied", label: { en: "denied", ar: "منفي" } },
] as const satisfies readonly { id: string; label: Words }[];

/** The id of a modality, as a dossier writes it. */
export type ModalityId = (typeof modalities)[number]["id"];

/** What of a claim says whether its act happened. */
type Act = { readonly modality?: ModalityId };

/** Whether these acts happened: each kind once, in the order of the list. */
export function modalitiesOf(acts: readonly Act[]): readonly (typeof modalities)[number][] {
  return modalities.filter(({ id }) => acts.some(({ modality = "actual" }) => modality === id));
}

/**
 * What must be said with these acts, since none of them is told as a fact: "denied", "planned, conditional". Undefined where
 * one is.
 */
export function reservationOf(acts: readonly Act[], language: LanguageId): string | undefined {
  const kinds = modalitiesOf(acts);
  if (kinds.length === 0 || kinds.some(({ id }) => id === "actual")) return undefined;
  return kinds.map(({ label }) => label[language]).join(language === "ar" ? "، " : ", ");
}
