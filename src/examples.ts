import type { Dossier } from "./core/dossier/dossier";
import type { Example } from "./state/services";
import { exampleSources } from "./words/exampleSources";

/** Coded articles of others, under open licences, each fetched when it is opened; `data/articles/README.md` says where they come from. */
export const examples: readonly Example[] = [
  {
    id: "en-wikinews-cairo-summit",
    title: {
      en: "Cairo summit denounces Turkish-Libyan maritime border agreement",
      ar: "قمة القاهرة تندد باتفاق الحدود البحرية بين تركيا وليبيا",
    },
    language: "en",
    source: exampleSources.wikinews,
    licence: { name: "CC BY 2.5", url: "https://creativecommons.org/licenses/by/2.5/" },
    load: async () =>
      (await import("../data/articles/en-wikinews-cairo-summit.isnad.json")).default as unknown as Dossier,
  },
  {
    id: "en-wikinews-kurds-damascus-deal",
    title: {
      en: "Kurds announce deal with Assad's government as Turkey invades Syria's northeast",
      ar: "الأكراد يعلنون اتفاقًا مع حكومة الأسد مع غزو تركيا شمال شرق سوريا",
    },
    language: "en",
    source: exampleSources.wikinews,
    licence: { name: "CC BY 2.5", url: "https://creativecommons.org/licenses/by/2.5/" },
    load: async () =>
      (await import("../data/articles/en-wikinews-kurds-damascus-deal.isnad.json"))
        .default as unknown as Dossier,
  },
  {
    id: "ar-wikinews-sida-abu-dhabi",
    title: {
      en: "Sieda in Abu Dhabi, and the National Council discusses forming a transitional government",
      ar: "سيدا في أبو ظبي والمجلس الوطني يبحث تشكيل حكومة انتقالية",
    },
    language: "ar",
    source: exampleSources.arabicWikinews,
    licence: { name: "CC BY 2.5", url: "https://creativecommons.org/licenses/by/2.5/" },
    load: async () =>
      (await import("../data/articles/ar-wikinews-sida-abu-dhabi.isnad.json")).default as unknown as Dossier,
  },
  {
    id: "ar-wikinews-gaza-tunnels",
    title: {
      en: "The Gaza Strip staggers after Egypt closes 80% of the tunnels",
      ar: "قطاع غزة يترنح بعد إغلاق مصر 80 % من الأنفاق",
    },
    language: "ar",
    source: exampleSources.arabicWikinews,
    licence: { name: "CC BY 2.5", url: "https://creativecommons.org/licenses/by/2.5/" },
    load: async () =>
      (await import("../data/articles/ar-wikinews-gaza-tunnels.isnad.json")).default as unknown as Dossier,
  },
];
