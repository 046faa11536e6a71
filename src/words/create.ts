import { ar } from "./ar/create";
import { en } from "./en/create";
import type { PerLanguage } from "./languages";

/** Words of making a new dossier. */
export const createMessages: PerLanguage<typeof en> = { en, ar };
