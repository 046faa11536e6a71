import { ar } from "./ar/keeping";
import { en } from "./en/keeping";
import type { PerLanguage } from "./languages";

/** Words of how the open dossier is kept, and of undoing what was changed. */
export const keepingMessages: PerLanguage<typeof en> = { en, ar };
