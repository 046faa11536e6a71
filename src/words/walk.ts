import { ar } from "./ar/walk";
import { en } from "./en/walk";
import type { PerLanguage } from "./languages";

/** Words of the walk through a text, sentence by sentence, and of its cast. Names arrive isolated. */
export const walkMessages: PerLanguage<typeof en> = { en, ar };
