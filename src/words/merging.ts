import { ar } from "./ar/merging";
import { en } from "./en/merging";
import type { PerLanguage } from "./languages";

/** Words of adding what was opened to the open dossier. */
export const mergingMessages: PerLanguage<typeof en> = { en, ar };
