import { ar } from "./ar/dossierIssues";
import { byWord } from "./byWord";
import { en } from "./en/dossierIssues";

/** What can be wrong with the file of a dossier, its quotes apart. */
export const dossierIssueWords = byWord<typeof en>({ en, ar });
