import { ar } from "./ar/exportFormats";
import { byWord } from "./byWord";
import { en } from "./en/exportFormats";

/** The formats that a dossier can be taken away in, the shapes of a picture, and a mark in network files. */
export const exportFormatWords = byWord<typeof en>({ en, ar });
