import { ar } from "./ar/tieStates";
import { byWord } from "./byWord";
import { en } from "./en/tieStates";

/** What the states of a tie are called. */
export const tieStateWords = byWord<typeof en>({ en, ar });
