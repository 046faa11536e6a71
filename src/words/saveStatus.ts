import { ar } from "./ar/saveStatus";
import { en } from "./en/saveStatus";
import type { PerLanguage } from "./languages";

/** Words of how the open dossier is kept, and of undoing what was changed. */
export const saveStatusMessages: PerLanguage<typeof en> = { en, ar };
