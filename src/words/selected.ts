import { ar } from "./ar/selected";
import { en } from "./en/selected";
import type { PerLanguage } from "./languages";

/** Words of what is selected, which come with it. `{who}` stands for names, which are elements of their own. */
export const selectedMessages: PerLanguage<typeof en> = { en, ar };
