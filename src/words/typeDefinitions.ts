import { ar } from "./ar/typeDefinitions";
import { byWord } from "./byWord";
import { en } from "./en/typeDefinitions";

/** What the relation types mean, in the codebook's words. */
export const typeDefinitions = byWord<typeof en>({ en, ar });
