import { ar } from "./ar/update";
import { en } from "./en/update";
import type { PerLanguage } from "./languages";

/** Words of a newer version of the program. */
export const updateMessages: PerLanguage<typeof en> = { en, ar };
