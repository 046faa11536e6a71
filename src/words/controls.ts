import { ar } from "./ar/controls";
import { en } from "./en/controls";
import type { PerLanguage } from "./languages";

/** Words of header, headline, key and filters. Names arrive isolated. */
export const controlMessages: PerLanguage<typeof en> = { en, ar };
