import { ar } from "./ar/start";
import { en } from "./en/start";
import type { PerLanguage } from "./languages";

/** Words of the start place. */
export const startMessages: PerLanguage<typeof en> = { en, ar };
