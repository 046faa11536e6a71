import { ar } from "./ar/opening";
import { en } from "./en/opening";
import type { PerLanguage } from "./languages";

/** Words of opening a file: what is wrong in it, and what can be done. */
export const openingMessages: PerLanguage<typeof en> = { en, ar };
