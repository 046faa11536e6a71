import { ar } from "./ar/pictureFormats";
import { byWord } from "./byWord";
import { en } from "./en/pictureFormats";

/** The shapes of a picture. */
export const pictureFormatWords = byWord<typeof en>({ en, ar });
