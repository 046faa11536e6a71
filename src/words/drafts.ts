import { ar } from "./ar/drafts";
import { en } from "./en/drafts";
import type { PerLanguage } from "./languages";

/** Words of drafts by a language model. */
export const draftMessages: PerLanguage<typeof en> = { en, ar };
