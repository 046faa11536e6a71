import type { en } from "../en/exampleSources";

export const ar: typeof en = { wikinews: "ويكي الأخبار", arabicWikinews: "ويكي الأخبار العربية" };
