import { isNounOfClause } from "./actNoun";
import { arabicObject } from "./arabicObject";
import { afterVerb, type DirectedGroups, isDoingAdjective, sides } from "./arabicSides";
import { besideMainClause } from "./besideMainClause";
import { doerAfter, ownerOf } from "./doerAfter";
import { distinct, formsIn, type Group, isAfter, type Range, sidesOf } from "./groups";
import { isReached } from "./isReached";
import type { NamedActor, Reading } from "./reading";
import { BE, isBlamed } from "./speechWords";
import { subjectAmong } from "./subjectAmong";
import type { TypeCue } from "./suggestType";

const AGAINST = /^(?:against|ضد)$/u;

type Directed = { readonly from: readonly NamedActor[]; readonly to: readonly NamedActor[] };

/** Whom force is used against: a person who is killed is no state that is attacked. */
const sufferersOf = (group: Group) => distinct(group.acting.map(({ named }) => named));

/** Whether an English cue is a participle of the passive: "was banned", "is a banned group", "stands accused of". */
export const isPassive = (reading: Reading, cue: TypeCue) =>
  isBlamed(reading.tokens, cue.at) || isPassiveOfBe(reading, cue);

const isPassiveOfBe = (reading: Reading, cue: TypeCue) =>
  !reading.isArabic &&
  cue.type !== "concern" &&
  /(?:(?<!oppos)ed|(?<!outspok)en|wn|ght|ung|told|struck|hit|shot|sent|met|held)$/u.test(
    reading.tokens[cue.at]?.form ?? "",
  ) &&
  formsIn(reading, cue.at - 3, cue.at).some((form) => BE.test(form));

/** Verbs whose subject is what is feared or blamed: "the move angered A", "B's attacks worry A". */
const STIRS = /^(?:worr(?:y|ies|ied)|alarm(?:s|ed)?|frighten(?:s|ed)?|disturb(?:s|ed)?|anger(?:s|ed)?)$/u;

/**
 * Who does it to whom, from the order of the words around a cue: before it, behind an Arabic verb, or as an English passive and
 * an Arabic adjective tell it. Either is empty where the words leave it open.
 */
export function directedSides(
  reading: Reading,
  groups: readonly Group[],
  cue: TypeCue,
  range: Range,
): Directed {
  const { from, to } = directedGroups(reading, groups, cue, range);
  const suffering = cue.type === "conflict" ? sufferersOf : sidesOf;
  return { from: from === undefined ? [] : sidesOf(from), to: to === undefined ? [] : suffering(to) };
}

function directedGroups(
  reading: Reading,
  groups: readonly Group[],
  cue: TypeCue,
  range: Range,
): DirectedGroups {
  const end = cue.at + cue.length;
  const before = groups.filter((group) => group.to <= cue.at);
  const after = groups.filter((group) => group.from >= end);
  const owner = ownerOf(reading, before, cue);
  const doer = owner === undefined ? doerAfter(reading, after, cue) : undefined;
  // "Is worried by A": A is feared.
  const isStirred = STIRS.test(reading.tokens[end - 1]?.form ?? "");
  if (doer !== undefined && isStirred) return sides(before.at(-1), doer);
  if (doer !== undefined) return sides(doer, after.find((group) => group.to <= doer.from) ?? before.at(-1));
  if (isPassive(reading, cue)) return sides(undefined, subjectAmong(reading, before, range, cue));
  const written = arabicObject(reading, before, after, cue);
  if (written !== undefined)
    return { ...sides(subjectAmong(reading, before, range, cue), undefined), ...written };
  const [first, second] = after;
  if (first !== undefined && isDoingAdjective(reading, first, cue)) {
    return sides(first, second ?? (before.length === 1 ? before[0] : undefined));
  }
  const beside = reading.isArabic ? [] : besideMainClause(reading.tokens.slice(range.from, cue.at + 1));
  const main = before.filter(
    (group) => !beside.some(({ from, to }) => group.from >= range.from + from && group.to <= range.from + to),
  );
  const subject =
    owner ?? (isNounOfClause(reading, cue.at) ? undefined : subjectAmong(reading, main, range, cue));
  // What is feared or denounced as a whole clause may be the act of any of those in it.
  const isClause = formsIn(reading, end, end + 2).some((form) => /^(?:that|ان)$/u.test(form));
  if (isClause && after.length > 1) return sides(subject, undefined);
  // "Supports A against B": B is nobody's friend.
  const isFoe = (group: Group) => isAfter(reading, group, AGAINST, 2);
  const target = cue.type === "cooperation" ? undefined : after.find(isFoe);
  if (reading.isArabic && before.length === 0) return afterVerb(reading, after, target, cue, range);
  const isStimulus =
    STIRS.test(formsIn(reading, cue.at, end).join(" ")) && first !== undefined && first.from - end < 2;
  if (isStimulus && !formsIn(reading, cue.at - 2, cue.at).some((form) => BE.test(form)))
    return sides(first, subject);
  const object = target ?? (first !== undefined && isFoe(first) ? undefined : first);
  return sides(subject, object !== undefined && isReached(reading, object, cue) ? object : undefined);
}
