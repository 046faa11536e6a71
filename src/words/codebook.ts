import { ar } from "./ar/codebook";
import { en } from "./en/codebook";
import type { PerLanguage } from "./languages";

/** "Method": the codebook in short, and the keys. Loaded when it is opened. */
export const codebookMessages: PerLanguage<typeof en> = { en, ar };
