import { ar } from "./ar/coding";
import { en } from "./en/coding";
import type { PerLanguage } from "./languages";

/** Words of coding: marking passages in the text, and the form of a claim. Names arrive isolated. */
export const codingMessages: PerLanguage<typeof en> = { en, ar };

export type CodingMessages = typeof en;
