import { ar } from "./ar/article";
import { en } from "./en/article";
import type { PerLanguage } from "./languages";

/** Words of Article. */
export const articleMessages: PerLanguage<typeof en> = { en, ar };
