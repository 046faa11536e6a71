import { ar } from "./ar/exportFormats";
import { byWord } from "./byWord";
import { en } from "./en/exportFormats";

/** The formats that a dossier can be taken away in. */
export const exportFormatWords = byWord<typeof en>({ en, ar });
