import { lazily } from "../memoise/lazily";
import { ENDS_CLAUSE, PREPOSITION } from "./clauseWords";
import { DEEDS } from "./cueWords";
import { formsIn, type Group } from "./groups";
import type { Reading } from "./reading";
import { cuesIn, type TypeCue } from "./suggestType";
import { createPhraseFinder, phrases } from "./wordPatterns";

/** Where an act of force is named as what is blamed or feared, those who suffer it stand behind these. */
const SUFFERING = /^(?:on|of|against|in|into|at|علي|ضد|في)$/u;

/** «انتهاكا |للقانون| العراقي», «انتهاك |سيادة| العراق». */
const OF_SUFFERER = /^(?:لل?\p{L}{3}|(?:ل|ب)?(?:سياده|اجواء|حدود|اراضي|مياه|شوون)$)/u;

const LEAVES_UNDONE = /^(?:to refrain|refrain|should|must|not to)(?: |$)/u;
/** Words that are the object themselves, or begin another clause. */
const OTHER_OBJECT = /^(?:him|them|me|us|(?:him|it|them|our)sel(?:f|ves)|that)$/u;

/** Whether a dash stands among tokens, beside which another thought begins, and no hyphen within a word. */
const hasDash = ({ tokens }: Reading, from: number, to: number) =>
  tokens
    .slice(from, to)
    .some(
      ({ form, start }, index) => /^[-–—]$/u.test(form) && start > (tokens[from + index - 1]?.end ?? start),
    );

/**
 * Whether the object of a cue may be a group behind it: nothing in between begins another clause, and whoever suffers an act
 * is not blamed for it: "condemned the attack on the embassy of Iran".
 */
export function isReached(reading: Reading, object: Group, cue: TypeCue): boolean {
  const end = cue.at + cue.length;
  // "The support |that A has given|".
  const isOwnClause = cue.type !== "conflict" && reading.tokens[object.from - 1]?.form === "that";
  const between = formsIn(reading, end, isOwnClause ? object.from - 1 : object.from);
  if (hasDash(reading, end, object.from)) return false;
  if (between.some((form) => ENDS_CLAUSE.test(form) || OTHER_OBJECT.test(form))) return false;
  // "Urged A to refrain from attacking B": whoever is to leave something undone is urged, and not whom it would be done to.
  if (LEAVES_UNDONE.test(formsIn(reading, cue.at, end).join(" "))) return false;
  if (cue.type !== "condemnation" && cue.type !== "concern") return true;
  const act = actBetween(reading, cue, object);
  return act === undefined || isDoer(reading, act, object) || !act.some((form) => SUFFERING.test(form));
}

const deeds = lazily(() => createPhraseFinder(phrases(DEEDS, true)));

/** The words behind an act of force or a breach, up to a group, where one is named in a cue or behind it, before the group. */
function actBetween(reading: Reading, cue: TypeCue, { from }: Group): readonly string[] | undefined {
  const end = cue.at + cue.length;
  const deed = deeds()(reading.tokens.slice(cue.at, from))[0];
  if (deed !== undefined) return formsIn(reading, cue.at + deed.at + deed.length, from);
  const act = cuesIn(reading.tokens.slice(end, from)).find(({ value }) => value.type === "conflict");
  return act && formsIn(reading, end + act.at + act.length, from);
}

/** "The strikes |of A| on B": who stands behind "of" does it where another suffers it. */
function isDoer(reading: Reading, act: readonly string[], { to }: Group): boolean {
  const isOf = act[0] === "of" && !act.slice(1).some((form) => PREPOSITION.test(form));
  return isOf && /^(?:on|against)$/u.test(reading.tokens[to]?.form ?? "");
}

/** Whether a group suffers the act of force that a cue blames, by the last preposition before it: nobody blames it for that. */
export function isSufferer(reading: Reading, group: Group, cue: TypeCue): boolean {
  const act = cue.type === "condemnation" ? actBetween(reading, cue, group) : undefined;
  const last = act?.findLast(
    (form) => PREPOSITION.test(form) || SUFFERING.test(form) || form === "by" || OF_SUFFERER.test(form),
  );
  const isTo = last !== undefined && (SUFFERING.test(last) || OF_SUFFERER.test(last));
  return act !== undefined && isTo && !isDoer(reading, act, group);
}
