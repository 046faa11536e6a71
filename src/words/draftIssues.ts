import { ar } from "./ar/draftIssues";
import { byWord } from "./byWord";
import { en } from "./en/draftIssues";

/** Why a proposal of a model is refused. */
export const draftIssueWords = byWord<typeof en>({ en, ar });
