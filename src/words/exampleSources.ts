import { ar } from "./ar/exampleSources";
import { byWord } from "./byWord";
import { en } from "./en/exampleSources";

/** Where the examples come from. */
export const exampleSources = byWord<typeof en>({ en, ar });
