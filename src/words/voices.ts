import { ar } from "./ar/voices";
import { byWord } from "./byWord";
import { en } from "./en/voices";

/** Voices and modalities. */
export const voiceWords = byWord<typeof en>({ en, ar });
