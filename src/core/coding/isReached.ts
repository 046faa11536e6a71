import { ENDS_CLAUSE } from "./clauseWords";
import { formsIn, type Group } from "./groups";
import type { Reading } from "./reading";
import { cuesIn, type TypeCue } from "./suggestType";

/** Where an act of force is named as what is blamed or feared, those who suffer it stand behind these. */
const SUFFERING = /^(?:on|of|against|in|into|at|علي|ضد|في)$/u;

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
  const act = cuesIn(reading.tokens.slice(end, object.from)).find(({ value }) => value.type === "conflict");
  return act === undefined || !between.slice(act.at + act.length).some((form) => SUFFERING.test(form));
}
