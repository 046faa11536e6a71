import { ar } from "./ar/importIssues";
import { byWord } from "./byWord";
import { en } from "./en/importIssues";

/** What can be wrong with a text that comes in, and what was done to it. */
export const importWords = byWord<typeof en>({ en, ar });
