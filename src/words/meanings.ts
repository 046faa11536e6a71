import { ar } from "./ar/meanings";
import { byWord } from "./byWord";
import { en } from "./en/meanings";

/** What the relation types and the states of a tie mean, in the codebook’s words. */
export const meanings = byWord<typeof en>({ en, ar });
