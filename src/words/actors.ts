import { ar } from "./ar/actors";
import { en } from "./en/actors";
import type { PerLanguage } from "./languages";

/** Words of the actors' dialog and form, and of the mentions in the text. Names arrive isolated. */
export const actorMessages: PerLanguage<typeof en> = { en, ar };
