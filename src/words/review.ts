import { ar } from "./ar/review";
import { en } from "./en/review";
import type { PerLanguage } from "./languages";

/** Words of a second reader: agreeing with claims, coding again, comparing two codings. Names arrive isolated. */
export const reviewMessages: PerLanguage<typeof en> = { en, ar };
