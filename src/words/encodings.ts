import { ar } from "./ar/encodings";
import { byWord } from "./byWord";
import { en } from "./en/encodings";

/** Encodings by the names that readers know, and the scripts that some are for. */
export const encodingWords = byWord<typeof en>({ en, ar });
