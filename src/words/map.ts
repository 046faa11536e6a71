import { ar } from "./ar/map";
import { en } from "./en/map";
import type { PerLanguage } from "./languages";

export const mapMessages: PerLanguage<typeof en> = { en, ar };
