import { ar } from "./ar/editKinds";
import { byWord } from "./byWord";
import { en } from "./en/editKinds";

/** What can be changed in a dossier. */
export const editKindWords = byWord<typeof en>({ en, ar });
