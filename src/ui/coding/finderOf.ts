import type { Actor } from "../../core/dossier";
import { createMentionFinder, type MentionFinder } from "../../core/gazetteer/mentions";

const finders = new WeakMap<readonly Actor[], MentionFinder>();

/** The finder of a dossier's actors; making one costs more than asking it, and they seldom change. */
export function finderOf(actors: readonly Actor[]): MentionFinder {
  const finder = finders.get(actors) ?? createMentionFinder(actors);
  finders.set(actors, finder);
  return finder;
}
