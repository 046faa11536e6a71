import { ar } from "./ar/copies";
import { byWord } from "./byWord";
import { en } from "./en/copies";

/** What stands behind the title of a copy. */
export const copyWords = byWord<typeof en>({ en, ar });
