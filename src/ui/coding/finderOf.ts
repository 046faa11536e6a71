import { createMentionFinder } from "../../core/names/mentions";
import { oncePer } from "../../core/oncePer";

/** The finder of a dossier's actors; making one costs more than asking it, and they seldom change. */
export const finderOf = oncePer(createMentionFinder);
