import type { Words } from "./language";

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
  { id: "planned", label: { en: "planned", ar: "مزمع" } },
  { id: "conditional", label: { en: "conditional", ar: "مشروط" } },
  { id: "denied", label: { en: "denied", ar: "منفي" } },
] as const satisfies readonly { id: string; label: Words }[];

/** The id of a modality, as a dossier writes it. */
export type ModalityId = (typeof modalities)[number]["id"];
