import { ar } from "./ar/kinds";
import { byWord } from "./byWord";
import { en } from "./en/kinds";

/** What the kinds that a coder chooses from are called: of actor, relation, voice and modality, and the states of a tie. */
export const kindWords = byWord<typeof en>({ en, ar });
