import { ar } from "./ar/evidence";
import { en } from "./en/evidence";
import type { PerLanguage } from "./languages";

/** Words of Evidence. `{who}` stands for names, which are elements of their own. */
export const evidenceMessages: PerLanguage<typeof en> = { en, ar };
