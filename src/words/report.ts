import { ar } from "./ar/report";
import { en } from "./en/report";
import type { PerLanguage } from "./languages";

/** Words of the printed report. */
export const reportMessages: PerLanguage<typeof en> = { en, ar };
