import { relationType } from "../relationTypes";
import { lazily } from "../text/lazily";
import { MUTUAL_WORDS } from "./cueWords";
import { distinct, type Group, groupsIn, sidesOf } from "./groups";
import { keyOf, type NamedActor, type Reading } from "./reading";
import type { TypeCue } from "./suggestType";
import { createPhraseFinder, phrases } from "./wordPatterns";

/** The sides that a passage speaks of, as far as they can be told: those who do it together, or who does it to whom. */
export type SuggestedSides =
  | { readonly between: readonly NamedActor[]; readonly from?: never; readonly to?: never }
  | { readonly from: readonly NamedActor[]; readonly to: readonly NamedActor[]; readonly between?: never };

/** The speakers as sides of a claim, and whether the cue is an act that they do by saying so: praise, blame, a welcome. */
export type SpeakerSides = { readonly named: readonly NamedActor[]; readonly isOwnAct: boolean };

const mutualWords = lazily(() => createPhraseFinder(phrases(MUTUAL_WORDS, true)));

/** Before the one an attitude or an act is directed at. */
const TOWARDS =
  /^(?:of|about|over|from|against|at|on|towards?|to|for|with|من|علي|ضد|ازاء|بشان|حيال|تجاه|عن|الي)$/u;
const AGAINST = /^(?:against|ضد)$/u;
const BY = /^(?:by|قبل|يد|جانب)$/u;
const WITH = /^(?:with|مع)$/u;
const BETWEEN = /^(?:between|بين)$/u;

const formsBetween = (reading: Reading, from: number, to: number) =>
  reading.tokens.slice(from, to).map(({ form }) => form);

/** Whether one of some words stands shortly before a group. */
const isAfter = (reading: Reading, group: Group, words: RegExp, reach = 4) =>
  formsBetween(reading, Math.max(0, group.from - reach), group.from).some((form) => words.test(form));

const without = (named: readonly NamedActor[], others: readonly NamedActor[]) =>
  named.filter((one) => !others.some((other) => keyOf(other) === keyOf(one)));

/** Who does it together, if the words say so or nothing else is possible. */
function mutualSides(
  reading: Reading,
  groups: readonly Group[],
  cue: TypeCue,
): readonly NamedActor[] | undefined {
  if (!relationType(cue.type).mayBeMutual) return undefined;
  const pair = groups.find((group) => sidesOf(group).length > 1);
  if (pair !== undefined && isAfter(reading, pair, BETWEEN, 3)) return sidesOf(pair);
  const others = groups.filter(
    (group) => without(sidesOf(group), pair === undefined ? [] : sidesOf(pair)).length > 0,
  );
  const passage = reading.tokens.slice(reading.from, reading.to);
  const isMutual = mutualWords()(passage).length > 0;
  if (pair !== undefined && (others.length === 0 || (isMutual && pair === groups[0]))) return sidesOf(pair);
  const [one, other] = groups;
  if (one === undefined || other === undefined || groups.length > 2) return undefined;
  const isWith = isAfter(reading, other, WITH, 2);
  const both = distinct([...sidesOf(one), ...sidesOf(other)]);
  return (isWith || isMutual) && both.length > 1 ? both : undefined;
}

/** Who does it to whom, from the order of the words: either may be missing. */
function directedSides(reading: Reading, groups: readonly Group[], cue: TypeCue, speakers: SpeakerSides) {
  const before = groups.filter((group) => group.to <= cue.at);
  const after = groups.filter((group) => group.from >= cue.at + cue.length);
  const target = after.find((group) => isAfter(reading, group, AGAINST, 2));
  const doer = after.find((group) => isAfter(reading, group, BY, 1));
  if (doer !== undefined && doer !== target) {
    const done = before.at(-1) ?? after.find((group) => group !== doer);
    return { from: sidesOf(doer), to: done === undefined ? [] : sidesOf(done) };
  }
  const [first, second] = after;
  const subject = before.at(-1);
  if (subject !== undefined) {
    const [earlier] = before;
    const isBothBefore = first === undefined && earlier !== undefined && before.length > 1;
    if (isBothBefore) return { from: sidesOf(earlier), to: sidesOf(subject) };
    const object = target ?? first;
    return { from: sidesOf(subject), to: object === undefined ? [] : sidesOf(object) };
  }
  if (first === undefined) return { from: [], to: [] };
  const end = cue.at + cue.length;
  const isDirected = formsBetween(reading, end, first.from).some((form) => TOWARDS.test(form));
  const isBySpeaker = speakers.isOwnAct && without(sidesOf(first), speakers.named).length > 0;
  // English has its subject before the verb; Arabic may leave it out where the sentence has named it already.
  const isElsewhere = !reading.isArabic || (second === undefined && reading.from > reading.sentenceFrom);
  if (isDirected || isBySpeaker || isElsewhere) return { from: [], to: sidesOf(first) };
  const object = target === first ? second : (target ?? second);
  return { from: sidesOf(first), to: object === undefined ? [] : sidesOf(object) };
}

/** Who may have been meant where the passage does not say it: first the speakers, then the sentence's first, then earlier ones. */
function likelySubjects(
  reading: Reading,
  speakers: readonly NamedActor[],
): readonly (readonly NamedActor[])[] {
  const sentence = groupsIn(reading, reading.sentenceFrom, reading.from);
  const earlier = groupsIn(reading, 0, reading.sentenceFrom);
  const last = reading.tokens[reading.sentenceFrom - 1]?.sentence;
  const sentenceBefore = earlier.filter((group) => reading.tokens[group.from]?.sentence === last);
  return [speakers, ...[...sentence, ...sentenceBefore, ...earlier].map(sidesOf)].filter(
    ({ length }) => length > 0,
  );
}

/**
 * The sides of the claim that a passage makes with a cue: together where its words or its actors say so; else those named
 * before the cue (or right after it, as the Arabic verb has it) to those named after it. What the passage does not name is
 * taken from the speakers (as their states) and the rest of the sentence. Undefined if no actor is left.
 */
export function suggestSides(
  reading: Reading,
  cue: TypeCue,
  speakers: SpeakerSides,
): SuggestedSides | undefined {
  const own = groupsIn(reading, reading.from, reading.to);
  const all = own.length > 0 ? own : groupsIn(reading, reading.sentenceFrom, reading.sentenceTo);
  const withoutSpeakers = all.filter((group) => without(sidesOf(group), speakers.named).length > 0);
  const isReported = !speakers.isOwnAct && (cue.type === "cooperation" || cue.type === "conflict");
  const named = distinct(withoutSpeakers.flatMap(sidesOf)).length;
  const groups = isReported && named > 1 ? withoutSpeakers : all;

  const together = mutualSides(reading, groups, cue);
  if (together !== undefined) return { between: together };
  const told = directedSides(reading, groups, cue, speakers);
  const candidates = likelySubjects(reading, speakers.named);
  const fill = (others: readonly NamedActor[]) =>
    candidates.map((named) => without(named, others)).find(({ length }) => length > 0) ?? [];
  const from = told.from.length > 0 ? told.from : fill(told.to);
  const to = without(told.to, from);
  if (from.length === 0 && to.length === 0) return undefined;
  const mayBeMutual = relationType(cue.type).mayBeMutual && to.length === 0 && from.length > 1;
  return mayBeMutual ? { between: from } : { from, to };
}
