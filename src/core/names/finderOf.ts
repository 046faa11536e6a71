import { oncePer } from "../memoise/oncePer";
import { createMentionFinder } from "./mentions";

/** Returns the finder of a dossier's actors; making one costs more than asking it, and they seldom change. */
export const finderOf = oncePer(createMentionFinder);
