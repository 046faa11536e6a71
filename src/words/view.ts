import { ar } from "./ar/view";
import { byWord } from "./byWord";
import { en } from "./en/view";

/** What can be chosen of the view: screens, readings, orders, themes. */
export const viewWords = byWord<typeof en>({ en, ar });
