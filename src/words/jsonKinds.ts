import { ar } from "./ar/jsonKinds";
import { byWord } from "./byWord";
import { en } from "./en/jsonKinds";

/** What a JSON value can be. */
export const jsonKindWords = byWord<typeof en>({ en, ar });
