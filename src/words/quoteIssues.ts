import { ar } from "./ar/quoteIssues";
import { byWord } from "./byWord";
import { en } from "./en/quoteIssues";

/** What can be wrong with a quote. */
export const quoteWords = byWord<typeof en>({ en, ar });
