import { ar } from "./ar/putBack";
import { en } from "./en/putBack";
import type { PerLanguage } from "./languages";

/** Words of taking "Arrange again" back. */
export const putBackMessages: PerLanguage<typeof en> = { en, ar };
