import { ar } from "./ar/verification";
import { en } from "./en/verification";
import type { PerLanguage } from "./languages";

/** Words of the verification view. */
export const verificationMessages: PerLanguage<typeof en> = { en, ar };
