import { ar } from "./ar/page";
import { en } from "./en/page";
import type { PerLanguage } from "./languages";

/** Words of the page itself: its parts, and the sheet of a small screen. */
export const pageMessages: PerLanguage<typeof en> = { en, ar };
