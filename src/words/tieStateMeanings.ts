import { ar } from "./ar/tieStateMeanings";
import { byWord } from "./byWord";
import { en } from "./en/tieStateMeanings";

/** What the states of a tie mean. */
export const tieStateMeanings = byWord<typeof en>({ en, ar });
