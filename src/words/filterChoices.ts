import { ar } from "./ar/filterChoices";
import { en } from "./en/filterChoices";
import type { PerLanguage } from "./languages";

/** Words of what opens from the key and the filters, which come with it. */
export const choiceMessages: PerLanguage<typeof en> = { en, ar };
