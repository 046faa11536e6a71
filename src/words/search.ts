import { ar } from "./ar/search";
import { en } from "./en/search";
import type { PerLanguage } from "./languages";

/** Words of the search. The query arrives isolated. */
export const searchMessages: PerLanguage<typeof en> = { en, ar };
