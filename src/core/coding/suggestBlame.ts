import { lazily } from "../memoise/lazily";
import { BLAME_WORDS } from "./cueWords";
import { governs } from "./governs";
import { groupsIn, isAfter, type Range, sidesOf, without } from "./groups";
import type { NamedActor, Reading } from "./reading";
import type { SuggestedSides } from "./suggestSides";
import type { TypeCue } from "./suggestType";
import { governorsIn } from "./verbs";
import { createPhraseFinder, phrases } from "./wordPatterns";

const lexicon = lazily(() => createPhraseFinder(phrases(BLAME_WORDS, true)));

/** What may stand between those who are accused and what they are accused of; no word that denies it. */
const BETWEEN =
  /^(?:["']|is|are|was|were|has|had|have|been|also|again|repeatedly|continues|to|و?(?:كانت?|قد|لا ?تزال|تواصل|يواصل|ايضا))$/u;

const SUFFERING = /^(?:on|against|in|into|at|to|from|by|علي|ضد|في|الي|من)$/u;

/** Blame that lies in what somebody says of another: the words for it, and who puts it on whom. */
export type SuggestedBlame = { readonly cue: TypeCue; readonly sides: SuggestedSides };

/**
 * "She said that Türkiye violates international law": a deed that has no other side is, said of somebody else, blame put on
 * them. Only where they are named right before it: what is denied or said of oneself is none. Undefined if it is none.
 */
export function suggestBlame(
  reading: Reading,
  range: Range,
  speakers: readonly NamedActor[],
): SuggestedBlame | undefined {
  const groups = groupsIn(reading, range);
  for (const { at: index, length } of lexicon()(reading.tokens.slice(range.from, range.to))) {
    const at = range.from + index;
    const accused = groups.findLast((group) => group.to <= at);
    if (accused === undefined) continue;
    // "Its attacks on Syria are war crimes": Syria suffers them.
    const isOwner = /'s?$/u.test(reading.tokens[accused.to - 1]?.form ?? "");
    if (!isOwner && isAfter(reading, accused, SUFFERING, 1)) continue;
    const to = sidesOf(accused);
    const between = reading.tokens.slice(accused.to, at);
    const isTheirs = between.every(({ form }) => BETWEEN.test(form));
    if (isTheirs && without(to, speakers).length === to.length) {
      return { cue: { type: "condemnation", at, length }, sides: { from: speakers, to } };
    }
  }
  return undefined;
}

/**
 * Finds blame in what somebody says, wherever the blamed are named: "described B's sanctions as unlawful". Undefined where it
 * is denied, or nobody but the speakers is named.
 */
export function blameIn(
  reading: Reading,
  range: Range,
  speakers: readonly NamedActor[],
): TypeCue | undefined {
  const [found] = lexicon()(reading.tokens.slice(range.from, range.to));
  const named = groupsIn(reading, { from: reading.from, to: reading.to });
  const isOfOthers = named.some((group) => without(sidesOf(group), speakers).length > 0);
  if (found === undefined || !isOfOthers) return undefined;
  const at = range.from + found.at;
  const cue = { type: "condemnation", at, length: found.length, isWeak: true } as const;
  const isDenied = governorsIn(reading, range.from, at).some(
    (own) => own.fact === "denied" && governs(reading, own, cue),
  );
  if (isDenied) return undefined;
  return cue;
}
