import { ar } from "./ar/table";
import { en } from "./en/table";
import type { PerLanguage } from "./languages";

/** Words of the table of ties. `{who}` stands for names, which are elements of their own. */
export const tableMessages: PerLanguage<typeof en> = { en, ar };
