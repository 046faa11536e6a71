import { ar } from "./ar/tieStates";
import { byWord } from "./byWord";
import { en } from "./en/tieStates";

/** The states of a tie, and what each means. */
export const tieStateWords = byWord<typeof en>({ en, ar });
