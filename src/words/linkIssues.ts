import { ar } from "./ar/linkIssues";
import { byWord } from "./byWord";
import { en } from "./en/linkIssues";

/** What a link can hold that is not there, or makes no sense. */
export const linkWords = byWord<typeof en>({ en, ar });
