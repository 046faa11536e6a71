import { ar } from "./ar/languageNames";
import { en } from "./en/languageNames";
import type { PerLanguage, Words } from "./languages";

/** What each language calls the interface languages. */
export const languageNames: PerLanguage<Words> = { en, ar };
