import type { ActorKindId } from "../codebook/actorKinds";
import { fold } from "../text/fold";

const ORGANISATION =
  /^(?:agency|ministry|department|organi[sz]ation|union|council|authority|committee|commission|court|bank|network|university|institute|cent(?:re|er)|association|company|party|press|news|radio|television|times|observatory|office|foundation|fund|(?:ال)?(?:وكاله|وزاره|منظمه|هييه|مجلس|لجنه|اتحاد|موسسه|محكمه|شبكه|جامعه|معهد|مركز|بنك|شركه|صحيفه|جريده|اذاعه|قناه|حزب|جمعيه|رابطه|مرصد|سلطه|مفوضيه|صندوق|مكتب|تلفزيون))$/u;

/**
 * Returns what an actor is by the noun that its name is built on, "وكالة الأنباء", "Ministry of Defence": in Arabic the
 * first, in English the last before "of" and the like, so that an agency's spokesman is no agency. Undefined where that
 * noun does not tell.
 */
export function likelyKind(name: string): ActorKindId | undefined {
  const words = fold(name.replace(/\(.*/u, "").trim(), "orthographic").text.split(/\s+/u);
  const end = words.findIndex((word) => /^(?:of|for|in|on|at|to)$/u.test(word));
  const noun = /^\p{Script=Arabic}/u.test(name.trim()) ? words[0] : words.at(end === -1 ? -1 : end - 1);
  return end !== 0 && ORGANISATION.test(noun ?? "") ? "organisation" : undefined;
}
