import { relationType } from "../codebook/relationTypes";
import { lazily } from "../memoise/lazily";
import {
  DIRECTED_WORDS,
  JOINT_WORDS,
  MUTUAL_WORDS,
  OFFERING_WORDS,
  OTHERS_DEEDS,
  SEVERING_WORDS,
} from "./cueWords";
import { directedSides, SUBORDINATE } from "./directedSides";
import { distinct, formsIn, type Group, groupsIn, isAfter, type Range, sidesOf, without } from "./groups";
import type { NamedActor, Reading } from "./reading";
import { SPEAKER_WORDS } from "./speechWords";
import { type TypeCue, typeCueIn } from "./suggestType";
import { createPhraseFinder, createWordTest, phrases } from "./wordPatterns";

/** The sides that a passage speaks of, as far as they can be told: those who do it together, or who does it to whom. */
export type SuggestedSides =
  | { readonly between: readonly NamedActor[]; readonly from?: never; readonly to?: never }
  | { readonly from: readonly NamedActor[]; readonly to: readonly NamedActor[]; readonly between?: never };

/** What a passage says by itself, and who says it. */
export type Statement = {
  /** Where it stands: what frames it, "the minister told the council that", is outside. */
  readonly range: Range;
  /** The speakers as sides; none if they are not known. */
  readonly speakers: readonly NamedActor[];
  readonly isReported: boolean;
  /** Whether the cue is what the speakers do by saying so: praise, blame, a welcome. */
  readonly isOwnAct: boolean;
};

const jointWords = lazily(() => createPhraseFinder(phrases(JOINT_WORDS, true)));
const directedWords = lazily(() => createPhraseFinder(phrases(DIRECTED_WORDS, true)));
const mutualWords = lazily(() => createPhraseFinder(phrases(MUTUAL_WORDS, true)));
const othersDeeds = lazily(() => createPhraseFinder(phrases(OTHERS_DEEDS, true)));
const isSpeakerWord = createWordTest(SPEAKER_WORDS);

const FROM = /^(?:from|من)$/u;
const WITH = /^(?:with|مع)$/u;
const AND = /^(?:and$|و)/u;
const BETWEEN = /^(?:between|بين)$/u;

/** Those who do it together, if the words say so: "between A and B", "A and B agreed", "A met with B". */
function together(
  reading: Reading,
  groups: readonly Group[],
  { range, isOwnAct }: Statement,
  cue: TypeCue,
): readonly NamedActor[] {
  const words = reading.tokens.slice(range.from, range.to);
  const pair = groups.find((group) => sidesOf(group).length > 1);
  // "Welcomed the agreement between A and B": who welcomes is none of them.
  const isAbout = isOwnAct && !isMutualAt(reading, cue);
  if (pair !== undefined && !isAbout && isAfter(reading, pair, BETWEEN, 3)) return sidesOf(pair);
  const isMutual = isMutualAt(reading, cue) || jointWords()(words).length > 0;
  const [one, other] = groups;
  if (one === undefined) return [];
  // "They discussed the steps of A and B": behind an English verb stands what it is about.
  // "The Chadian-Egyptian conflict".
  const isHyphened =
    pair !== undefined && pair.to === cue.at && /^[-–]$/u.test(reading.tokens[pair.from + 1]?.form ?? "");
  if (isHyphened) return sidesOf(pair);
  // "A and B are at war."
  const isAtWar = pair === one && groups.length === 1 && AT_WAR.test(reading.tokens[cue.at]?.form ?? "");
  if (isAtWar && pair !== undefined && pair.to <= cue.at) return sidesOf(pair);
  if (isMutual && pair === one && (reading.isArabic || pair.to <= cue.at)) return sidesOf(pair);
  if (pair !== undefined || other === undefined || groups.length > 2) return [];
  // "A is ready for talks if B is": each in a clause of its own.
  if (formsIn(reading, one.to, other.from).some((form) => SUBORDINATE.test(form))) return [];
  const isJoint = isMutualAt(reading, cue) || jointWords()(words).length > 0;
  const isWith = isAfter(reading, other, WITH, 2) && !isDirectedAt(reading, cue);
  return isJoint || isWith ? distinct([...sidesOf(one), ...sidesOf(other)]) : [];
}

/** "It agreed with B", "A, which C left, spoke to B": whoever does it, the speaker where only a pronoun stands, and whom with. */
function withPartner(
  reading: Reading,
  groups: readonly Group[],
  cue: TypeCue,
  { speakers }: Statement,
): readonly NamedActor[] {
  const partner = groups.find((group) => group.from > cue.at && isAfter(reading, group, WITH, 4));
  if (partner === undefined) return [];
  const before = groups.filter((group) => group.to <= cue.at);
  const [own, ...more] = before;
  const others = own === undefined ? speakers : more.length === 0 ? sidesOf(own) : [];
  return others.length === 0 ? [] : distinct([...others, ...sidesOf(partner)]);
}

const severing = lazily(() => createPhraseFinder(phrases(SEVERING_WORDS, true)));

/** "Closed its border with B", "suspended its cooperation with B": what one alone does, though it names what both have. */
function isSevered(reading: Reading, groups: readonly Group[], { at, length }: TypeCue): boolean {
  const isWithOther = groups.some((group) => group.from > at && isAfter(reading, group, WITH, 2));
  return isWithOther && severing()(reading.tokens.slice(at, at + length))[0]?.at === 0;
}

const AT_WAR = /^(?:war|wars|conflicts?|fighting|hostilities|rivalry)$/u;
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

/** Whether the cue itself is what only two can do. */
const isMutualAt = ({ tokens }: Reading, { at, length }: TypeCue) =>
  mutualWords()(tokens.slice(at, at + length)).length > 0;

/** Whether the cue is what one feels or does "with" another who need not do so. */
const isDirectedAt = ({ tokens }: Reading, { at, length }: TypeCue) =>
  directedWords()(tokens.slice(at, at + length)).length > 0;

/** Words that mean several who were named before. */
const SEVERAL = /^(?:they|both|two|sides|هما|كلاهما|الجانبان|الطرفان|البلدان)$/u;
const DONE_TOGETHER: ReadonlySet<string> = new Set(["cooperation", "conflict"]);

/** "They also agreed": the pair that the sentence names before it, else those who last did something together before. */
function pairOutside(reading: Reading, range: Range, cue: TypeCue): readonly NamedActor[] {
  const { sentenceFrom, tokens } = reading;
  const goesOn = AND.test(tokens[range.from - 1]?.form ?? "") || AND.test(tokens[range.from]?.form ?? "");
  const areMeant = tokens
    .slice(goesOn ? sentenceFrom : range.from, cue.at)
    .some(({ form, isQuoted }) => SEVERAL.test(form) && !isQuoted);
  const all = groupsIn(reading, { from: sentenceFrom, to: reading.sentenceTo });
  if (!areMeant && all.length > 0) return [];
  const named = all
    .filter(({ to }) => to <= range.from)
    .map(sidesOf)
    .find((sides) => sides.length > 1);
  if (named !== undefined) return named;
  for (let to = sentenceFrom; to > 0; ) {
    const from = tokens.findIndex(({ sentence }) => sentence === tokens[to - 1]?.sentence);
    const before = { from, to };
    const act = typeCueIn(reading, before, DONE_TOGETHER);
    const pair =
      act === undefined
        ? []
        : doneTogether(reading, { range: before, speakers: [], isReported: false, isOwnAct: false }, act);
    if (pair.length > 1) return pair;
    // Where only the act is told, "the talks", those are meant who were named just before.
    to = areMeant ? from : 0;
  }
  return [];
}

/** Those who do together what a statement tells, as far as it names them. */
function doneTogether(reading: Reading, statement: Statement, cue: TypeCue): readonly NamedActor[] {
  const groups = groupsIn(reading, statement.range);
  const pair = together(reading, groups, statement, cue);
  if (pair.length > 1) return pair;
  return isMutualAt(reading, cue) ? withPartner(reading, groups, cue, statement) : [];
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
  const isAttitude = cue.type === "condemnation" || cue.type === "concern";
  // In somebody's own words "he" and "they" are others.
  const isOfSpeaker = reading.tokens
    .slice(Math.max(0, range.from - 1), range.from + 2)
    .some(({ form, isQuoted }) => (isQuoted ? /^(?:we|our|i|my)$/u.test(form) : isSpeakerWord(form)));
  if (isReported) return isAttitude || isOwnAct || isOfSpeaker ? speakers : [];
  const goesOn = isAttitude || AND.test(reading.tokens[range.from]?.form ?? "");
  const [head] = groupsIn(reading, { from: reading.sentenceFrom, to: range.from });
  return goesOn && head !== undefined ? sidesOf(head) : [];
}

/**
 * The sides of the claim that a passage makes with a cue: together where its words say so; else who is named before the cue
 * (or right after it, as the Arabic verb has it) to who is named after it. Who only says it is no side, and one that the text
 * leaves open stays empty: a wrong one costs more. Undefined if no actor is left.
 */
export function suggestSides(
  reading: Reading,
  cue: TypeCue | undefined,
  statement: Statement,
): SuggestedSides | undefined {
  const groups = groupsIn(reading, statement.range);
  if (cue === undefined) return undefined;
  // "Has a right to defend itself": it is done to nobody else.
  if (/sel(?:f|ves)$/u.test(reading.tokens[cue.at + cue.length]?.form ?? "")) return undefined;
  if (isMember(reading, groups, cue)) return undefined;
  const owned = backedBehind(reading, groups, cue);
  if (owned !== undefined) return owned;
  const severed = cue.isEnded === true || isSevered(reading, groups, cue);
  const isAlone = severed || isOffered(reading, groups, statement, cue);
  if (relationType(cue.type).mayBeMutual && !isAlone) {
    const named = doneTogether(reading, statement, cue);
    const pair =
      named.length > 1 ? named : isMutualAt(reading, cue) ? pairOutside(reading, statement.range, cue) : [];
    if (pair.length > 1) return { between: pair };
    if (groups.length === 0 && statement.speakers.length > 1 && !statement.isOwnAct)
      return { between: statement.speakers };
    // What only two can do is not one's to another: where the other is not told, nothing is.
    if (isMutualAt(reading, cue)) return undefined;
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
  const from = told.from.length > 0 ? told.from : without(subjectOutside(reading, cue, statement), told.to);
  const to = without(told.to, from);
  return from.length === 0 && to.length === 0 ? undefined : { from, to };
}
