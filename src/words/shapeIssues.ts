import { ar } from "./ar/shapeIssues";
import { byWord } from "./byWord";
import { en } from "./en/shapeIssues";

/** What can be wrong with a value by itself. */
export const shapeWords = byWord<typeof en>({ en, ar });
