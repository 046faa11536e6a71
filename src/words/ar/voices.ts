import type { en } from "../en/voices";

export const ar: typeof en = {
  voices: {
    narrator: "النص نفسه",
    reported: "كلام منقول",
    quoted: "اقتباس",
  },
  modalities: {
    actual: "واقع",
    planned: "مخطَّط له",
    conditional: "مشروط",
    denied: "منفي",
  },
};
