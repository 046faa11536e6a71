import { ar } from "./ar/fileKinds";
import { byWord } from "./byWord";
import { en } from "./en/fileKinds";

/** Kinds of files. */
export const fileKindWords = byWord<typeof en>({ en, ar });
