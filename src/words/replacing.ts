import { ar } from "./ar/replacing";
import { en } from "./en/replacing";
import type { PerLanguage } from "./languages";

/** Words of replacing a text by its new version. */
export const replacingMessages: PerLanguage<typeof en> = { en, ar };
