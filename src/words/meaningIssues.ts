import { ar } from "./ar/meaningIssues";
import { byWord } from "./byWord";
import { en } from "./en/meaningIssues";

/** What can be wrong with a value in the light of the rest of a file. */
export const meaningWords = byWord<typeof en>({ en, ar });
