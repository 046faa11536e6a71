import { ar } from "./ar/announcements";
import { en } from "./en/announcements";
import type { PerLanguage } from "./languages";

/** What the live region says. */
export const announcementMessages: PerLanguage<typeof en> = { en, ar };
