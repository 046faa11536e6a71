import { ar } from "./ar/fileIssues";
import { byWord } from "./byWord";
import { en } from "./en/fileIssues";

/** What can be wrong with a file before it is a dossier. */
export const fileWords = byWord<typeof en>({ en, ar });
