import { ar } from "./ar/findingKinds";
import { byWord } from "./byWord";
import { en } from "./en/findingKinds";

/** What a verification finds, and what to do about it. */
export const findingWords = byWord<typeof en>({ en, ar });
