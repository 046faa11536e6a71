import { relationType } from "../codebook/relationTypes";
import { lazily } from "../memoise/lazily";
import { OFFERING_WORDS, OTHERS_DEEDS, SEVERING_WORDS } from "./cueWords";
import { directedSides, isPassive } from "./directedSides";
import { AND, doneTogether, isMutualAt, type Statement, WITH } from "./doneTogether";
import { type Group, groupsIn, isAfter, type Range, sidesOf, without } from "./groups";
import { isSufferer } from "./isReached";
import type { NamedActor, Reading } from "./reading";
import { SPEAKER_WORDS } from "./speechWords";
import { cuesIn, isAgreeing, type TypeCue } from "./suggestType";
import { actBoundBy } from "./verbs";
import { createPhraseFinder, createWordTest, phrases } from "./wordPatterns";

/** The sides that a passage speaks of, as far as they can be told: those who do it together, or who does it to whom. */
export type SuggestedSides =
  | { readonly between: readonly NamedActor[]; readonly from?: never; readonly to?: never }
  | { readonly from: readonly NamedActor[]; readonly to: readonly NamedActor[]; readonly between?: never };

const othersDeeds = lazily(() => createPhraseFinder(phrases(OTHERS_DEEDS, true)));
const isSpeakerWord = createWordTest(SPEAKER_WORDS);

const FROM = /^(?:from|من)$/u;
const severing = lazily(() => createPhraseFinder(phrases(SEVERING_WORDS, true)));

/** "Closed its border with B", "suspended its cooperation with B": what one alone does, though it names what both have. */
function isSevered(reading: Reading, groups: readonly Group[], { at, length }: TypeCue): boolean {
  const isWithOther = groups.some((group) => group.from > at && isAfter(reading, group, WITH, 2));
  return isWithOther && severing()(reading.tokens.slice(at, at + length))[0]?.at === 0;
}

const offering = lazily(() => createPhraseFinder(phrases(OFFERING_WORDS, true)));

/** "Is ready for talks with B", "will promote ties with B": what one alone offers, before or in the cue. */
function isOffered(
  reading: Reading,
  groups: readonly Group[],
  { range }: Statement,
  { at, length }: TypeCue,
): boolean {
  const arePair = groups.length === 1 && groups.some((group) => sidesOf(group).length > 1);
  return !arePair && offering()(reading.tokens.slice(range.from, at + length)).length > 0;
}

/** "NATO allies", "EU partners": members of one, and no tie of it with another. */
function isMember({ tokens }: Reading, groups: readonly Group[], { at, length }: TypeCue): boolean {
  const own = groups.find(({ to }) => to === at);
  const isPartner = /^(?:all(?:y|ies)|partners?)$/u.test(tokens[at]?.form ?? "");
  const isOwner = own === undefined || /'s?$/u.test(tokens[own.to - 1]?.form ?? "");
  return isPartner && !isOwner && !groups.some(({ from }) => from === at + length);
}

/** How far behind the one who helps stands the helped, in tokens. */
const BACKED_REACH = 4;

/** «الجماعة |المدعومة من| إيران»: who helps stands behind the participle, and who is helped before it. */
function backedBy(
  { tokens, isArabic }: Reading,
  groups: readonly Group[],
  { at }: TypeCue,
): SuggestedSides | undefined {
  if (!isArabic || !BACKED_BY.test(tokens[at]?.form ?? "") || tokens[at + 1]?.form !== "من") return undefined;
  const backer = groups.find((group) => group.from >= at + 2 && group.from <= at + 1 + BACKED_REACH);
  if (backer === undefined) return undefined;
  const backed = groups.find((group) => group.to === at);
  return { from: sidesOf(backer), to: backed === undefined ? [] : sidesOf(backed) };
}
const BACKED_BY = /^[وفبك]?(?:ال|لل)?(?:مدعوم|ممول|مسلح)(?:ه|ين|ون)?$/u;

/** "The Iranian-backed group": who helps whom, where the cue is written onto the name of who helps. */
function backedBehind(
  reading: Reading,
  groups: readonly Group[],
  { at, length }: TypeCue,
): SuggestedSides | undefined {
  const backer = reading.mentions.find((mention) => mention.at <= at && at < mention.next);
  const start = reading.tokens[at]?.start ?? 0;
  if (backer === undefined) return undefined;
  // "The Iranian-backed group" as a name: who is helped is named by it, and who helps is not.
  if (start < backer.end) return { from: [], to: [backer.side] };
  const [backed] = groups.filter(
    (group) => group.from >= at + length && group.from <= at + length + BACKED_REACH,
  );
  const to = backed === undefined ? [] : without(sidesOf(backed), [backer.side]);
  return { from: [backer.side], to };
}

/** Who may be meant where the passage does not name who does it. */
function subjectOutside(
  reading: Reading,
  cue: TypeCue,
  { range, speakers, isReported, isOwnAct }: Statement,
) {
  const isAttitude = !isPassive(reading, cue) && (cue.type === "condemnation" || cue.type === "concern");
  // In somebody's own words "he" and "they" are others.
  const isOfSpeaker = reading.tokens
    .slice(Math.max(0, range.from - 1), range.from + 2)
    .some(({ form, isQuoted }) => (isQuoted ? /^(?:we|our|i|my)$/u.test(form) : isSpeakerWord(form)));
  if (isReported) return isAttitude || isOwnAct || isOfSpeaker ? speakers : [];
  const goesOn = isAttitude || AND.test(reading.tokens[range.from]?.form ?? "");
  const [head] = groupsIn(reading, { from: reading.sentenceFrom, to: range.from });
  return goesOn && head !== undefined ? sidesOf(head) : [];
}

/** "Agreed to |supply| C", «اتفقتا على |تزويد|»: the act that is agreed on, where one side does it to another; else the cue. */
function agreedAct(reading: Reading, cue: TypeCue, { to }: Range): TypeCue {
  if (!isAgreeing(reading, cue)) return cue;
  const act = actBoundBy(reading, { ...cue, fact: "bound", isOfVerb: true });
  if (act === undefined || act >= to) return cue;
  const [own] = cuesIn(reading.tokens.slice(act, to));
  if (own?.at !== 0) return cue;
  const found = { ...cue, type: own.value.type, at: act, length: own.length };
  return isMutualAt(reading, found) ? cue : found;
}

/**
 * The sides of the claim that a passage makes with a cue: together where its words say so; else who is named before the cue
 * (or right after it, as the Arabic verb has it) to who is named after it. Who only says it is no side, and one that the text
 * leaves open stays empty: a wrong one costs more. Undefined if no actor is left.
 */
export function suggestSides(
  reading: Reading,
  found: TypeCue | undefined,
  statement: Statement,
): SuggestedSides | undefined {
  const groups = groupsIn(reading, statement.range);
  if (found === undefined) return undefined;
  const cue = agreedAct(reading, found, statement.range);
  // "Has a right to defend itself": it is done to nobody else.
  if (/sel(?:f|ves)$/u.test(reading.tokens[cue.at + cue.length]?.form ?? "")) return undefined;
  if (isMember(reading, groups, cue)) return undefined;
  const owned = backedBehind(reading, groups, cue) ?? backedBy(reading, groups, cue);
  if (owned !== undefined) return owned;
  const severed = cue.isEnded === true || isSevered(reading, groups, cue);
  const isAlone = severed || isOffered(reading, groups, statement, cue);
  if (relationType(cue.type).mayBeMutual && !isAlone) {
    const pair = doneTogether(reading, statement, cue);
    if (pair.length > 1) return { between: pair };
    const isMutual = isMutualAt(reading, cue);
    // "A and B announced talks"; who "deny supporting the rebels" do nothing to each other.
    if (isMutual && groups.length === 0 && statement.speakers.length > 1 && !statement.isOwnAct)
      return { between: statement.speakers };
    // What only two can do is not one's to another: where the other is not told, nothing is.
    if (isMutual) return undefined;
  }
  // "علقت روسيا تعاونها مع فنلندا": the cue reaches from the verb to what is severed, past who does it.
  const verb = severed ? { ...cue, length: 1 } : cue;
  const told = directedSides(reading, groups, verb, statement.range);
  // "Iran's threats" as an act of force are Iran's own.
  const isOfOther =
    cue.type !== "conflict" && othersDeeds()(reading.tokens.slice(cue.at, cue.at + cue.length)).length > 0;
  const isFromOther = groups.some((group) => group.from > cue.at && isAfter(reading, group, FROM, 2));
  if (isOfOther && !isFromOther) {
    const before = groups.findLast((group) => group.to <= cue.at);
    const to = told.from.length > 0 || before === undefined ? told.from : sidesOf(before);
    const blamers =
      statement.speakers.length > 0 || cue.type === "condemnation" ? statement.speakers : told.to;
    const from = without(blamers, to);
    return from.length === 0 && to.length === 0 ? undefined : { from, to };
  }
  if (cue.isWeak === true && (cue.type === "condemnation" || cue.type === "concern")) {
    // Who blames or fears is told by who says so; whom, these words do not tell.
    return statement.speakers.length > 0 ? { from: statement.speakers, to: [] } : undefined;
  }
  // "Sudan says it was attacked": who is meant suffers it.
  const isSuffered = isPassive(reading, cue);
  const outside = subjectOutside(reading, cue, statement);
  const from = told.from.length > 0 || isSuffered ? told.from : without(outside, told.to);
  const to = told.to.length > 0 || !isSuffered ? without(told.to, from) : without(outside, from);
  return from.length === 0 && to.length === 0 ? undefined : { from, to };
}

/** Leaves out whom the act that is blamed is done to, unless they stand behind the cue otherwise, too: "condemned the strikes on B". */
export function withoutSufferers(
  reading: Reading,
  sides: SuggestedSides | undefined,
  cue: TypeCue | undefined,
): SuggestedSides | undefined {
  if (sides?.to === undefined || cue === undefined) return sides;
  const groups = groupsIn(reading, { from: cue.at + cue.length, to: reading.to });
  const suffering = groups.filter((group) => isSufferer(reading, group, cue));
  const others = groups.filter((group) => !suffering.includes(group)).flatMap(sidesOf);
  const to = without(sides.to, without(suffering.flatMap(sidesOf), others));
  return sides.from.length === 0 && to.length === 0 ? undefined : { from: sides.from, to };
}
