import { lazily } from "../memoise/lazily";
import { DIRECTED_WORDS, JOINT_STATEMENTS, JOINT_WORDS, MUTUAL_WORDS } from "./cueWords";
import { distinct, formsIn, type Group, groupsIn, isAfter, type Range, sidesOf } from "./groups";
import type { NamedActor, Reading } from "./reading";
import { SUBORDINATE } from "./subjectAmong";
import { isAgreeing, type TypeCue, typeCueIn } from "./suggestType";
import { createPhraseFinder, phrases } from "./wordPatterns";

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

const jointWords = lazily(() =>
  createPhraseFinder([...phrases(JOINT_WORDS, true), ...phrases(JOINT_STATEMENTS, false)]),
);
const directedWords = lazily(() => createPhraseFinder(phrases(DIRECTED_WORDS, true)));
const mutualWords = lazily(() => createPhraseFinder(phrases(MUTUAL_WORDS, true)));

export const WITH = /^(?:with|مع)$/u;
export const AND = /^(?:and$|و)/u;
const BY = /^by$/u;
const TO = /^(?:to|in|الي)$/u;
const BETWEEN = /^(?:between|بين)$/u;

const VISIT = /^[وفبلك]?س?(?:ال)?(?:زيار|زار|[يتن]?زور)/u;

const AT_WAR = /^(?:war|wars|conflicts?|fighting|hostilities|rivalry)$/u;

/** Finds those who do it together by the words of a statement: "between A and B", "A and B agreed", "A met with B". */
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
  // "A text drafted by A and B harms cooperation": they did what stands before them.
  if (pair !== undefined && pair.to <= cue.at && isAfter(reading, pair, BY, 1)) return [];
  const isMutual = isMutualAt(reading, cue) || jointWords()(words).some(({ value }) => value);
  const [one, other] = groups;
  if (one === undefined) return [];
  // "The Chadian-Egyptian conflict".
  const isHyphened =
    pair !== undefined && pair.to === cue.at && /^[-–]$/u.test(reading.tokens[pair.from + 1]?.form ?? "");
  if (isHyphened) return sidesOf(pair);
  // "A and B are at war."
  const isAtWar = pair === one && groups.length === 1 && AT_WAR.test(reading.tokens[cue.at]?.form ?? "");
  if (isAtWar && pair !== undefined && pair.to <= cue.at) return sidesOf(pair);
  // "Plans a visit to A and B": who is visited visits nobody.
  const isVisit = VISIT.test(reading.tokens[cue.at]?.form ?? "");
  if (isVisit && pair !== undefined && pair.from === cue.at + cue.length) return [];
  // "Visits of envoys of A and B to C": A and B do not visit each other.
  const visited = groups.find((group) => group !== pair && isAfter(reading, group, TO, 2));
  if (isVisit && pair !== undefined && visited !== undefined && visited.from > cue.at) return [];
  // "They discussed the steps of A and B": behind an English verb stands what it is about.
  if (isMutual && pair === one && (reading.isArabic || pair.to <= cue.at)) return sidesOf(pair);
  if (pair !== undefined || other === undefined || groups.length > 2) return [];
  // "A is ready for talks if B is": each in a clause of its own.
  if (formsIn(reading, one.to, other.from).some((form) => SUBORDINATE.test(form))) return [];
  const isWith = isAfter(reading, other, WITH, 2) && !isDirectedAt(reading, cue);
  return isMutual || isWith ? distinct([...sidesOf(one), ...sidesOf(other)]) : [];
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

/** Whether the cue itself is what only two can do; those who agree on force do it to another. */
export const isMutualAt = (reading: Reading, cue: TypeCue) =>
  !(cue.type === "conflict" && isAgreeing(reading, cue)) &&
  mutualWords()(reading.tokens.slice(cue.at, cue.at + cue.length)).length > 0;

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
        : namedTogether(reading, { range: before, speakers: [], isReported: false, isOwnAct: false }, act);
    if (pair.length > 1) return pair;
    // Where only the act is told, "the talks", those are meant who were named just before.
    to = areMeant ? from : 0;
  }
  return [];
}

/** Finds those who do together what a statement tells, as far as it names them. */
function namedTogether(reading: Reading, statement: Statement, cue: TypeCue): readonly NamedActor[] {
  const groups = groupsIn(reading, statement.range);
  const pair = together(reading, groups, statement, cue);
  if (pair.length > 1) return pair;
  return isMutualAt(reading, cue) ? withPartner(reading, groups, cue, statement) : [];
}

/** Finds those who do together what a statement tells, or were named before it; fewer than two where nothing tells it. */
export function doneTogether(reading: Reading, statement: Statement, cue: TypeCue): readonly NamedActor[] {
  const named = namedTogether(reading, statement, cue);
  return named.length > 1 || !isMutualAt(reading, cue) ? named : pairOutside(reading, statement.range, cue);
}
