import { ar } from "./ar/network";
import { byWord } from "./byWord";
import { en } from "./en/network";

/** Words of the network files. */
export const networkWords = byWord<typeof en>({ en, ar });
