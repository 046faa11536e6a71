import { ar } from "./ar/relationTypes";
import { byWord } from "./byWord";
import { en } from "./en/relationTypes";

/** What the relation types are called. */
export const relationTypeWords = byWord<typeof en>({ en, ar });
