import { ar } from "./ar/actorKinds";
import { byWord } from "./byWord";
import { en } from "./en/actorKinds";

/** The kinds of actor. */
export const actorKindWords = byWord<typeof en>({ en, ar });
