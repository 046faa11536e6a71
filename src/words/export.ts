import { ar } from "./ar/export";
import { en } from "./en/export";
import type { PerLanguage } from "./languages";

/** Words of the export dialog, and of the pictures that it makes. */
export const exportMessages: PerLanguage<typeof en> = { en, ar };
