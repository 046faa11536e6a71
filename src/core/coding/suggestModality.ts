import { isIrregularPast } from "../lexicon/englishPast";
import { lazily } from "../memoise/lazily";
import { isCapitalAt } from "../text/isCapitalAt";
import { calledFalse, turnedDown } from "./calledFalse";
import { DENIED_WORDS } from "./cueWords";
import { governs, type PlaceOfCue } from "./governs";
import { isTitle, type Range } from "./groups";
import { moodBehind } from "./moodBehind";
import { beginsCondition, modalityOf, moodsIn, type SuggestedModality } from "./moodWords";
import type { Reading } from "./reading";
import type { TypeCue } from "./suggestType";
import { beginsClause, denialAt, type Governor, governorsIn } from "./verbs";
import { createPhraseFinder, phrases } from "./wordPatterns";

/** The words by which a passage is said, if it is said. */
type Saying = { readonly at: number; readonly length: number };

/** How far before its act, or before the passage, a verb may govern it, in tokens. */
const MOOD_REACH = 12;

/**
 * Reads whether an act happened from the verbs that govern it: those of its clause before the cue, the verb by which it is
 * said, and, where the cue is the noun that a clause begins with, the verb behind it. Undefined: it did.
 */
export function suggestModality(
  reading: Reading,
  range: Range,
  typeCue: TypeCue | undefined,
  saying: Saying | undefined,
): SuggestedModality | undefined {
  if (saying !== undefined && saying.length > 0 && denialAt(reading, saying.at) > 0)
    return { modality: "denied", at: saying.at, length: saying.length };
  const place = typeCue ?? { at: range.from, length: 0 };
  const cue = typeCue ?? { at: Math.min(range.to, range.from + MOOD_REACH), length: 0 };
  const first = range.from > reading.from ? range.from : reading.sentenceFrom;
  const start = Math.max(first, Math.min(cue.at, reading.isArabic ? reading.from : cue.at) - MOOD_REACH);
  return (
    groundless(reading, cue) ??
    calledFalse(reading, cue.at + cue.length) ??
    turnedDown(reading, start, cue.at) ??
    deniedBehind(reading, place, range) ??
    (typeCue === undefined ? undefined : ownThreat(reading, typeCue)) ??
    governedBy(reading, start, cue, { range, isSaid: saying !== undefined }) ??
    headlinePlan(reading, cue) ??
    moodBehind(reading, place, range) ??
    moodOfAnnouncing(reading, saying) ??
    moodOfSaying(reading, saying, cue)
  );
}

/** "There is |no evidence that| A attacked B", "found no sign that": finds words before an act by which nothing tells of it. */
function groundless(reading: Reading, cue: PlaceOfCue): SuggestedModality | undefined {
  for (let at = cue.at - 1; at > reading.sentenceFrom && !beginsClause(reading, at); at -= 1) {
    const words = reading.tokens.slice(at - 1, at + 2).map(({ form }) => form);
    if (NO_GROUND.test(words.join(" "))) return { modality: "denied", at: at - 1, length: words.length };
  }
  return undefined;
}
const NO_GROUND = /^no (?:evidence|proof|indications?|signs?) that$/u;

/** What the nearest verb that governs an act says of it: what is supposed is not denied, what is denied is not planned. */
function governedBy(
  reading: Reading,
  start: number,
  cue: PlaceOfCue,
  { range, isSaid }: { readonly range: Range; readonly isSaid: boolean },
): SuggestedModality | undefined {
  const all = governorsIn(reading, start, cue.at + cue.length).filter((own) => governs(reading, own, cue));
  const condition = all.find(({ fact }) => fact === "if");
  const denial = all.find(({ fact }) => fact === "denied");
  const isSupposed = condition !== undefined && (denial === undefined || condition.at < denial.at);
  const last =
    (isSupposed ? condition : denial) ?? all.findLast(({ fact }) => fact !== "subjunctive") ?? all.at(-1);
  if (last === undefined) return undefined;
  const { fact, at, length } = last;
  if (fact === "denied") return { modality: "denied", at, length };
  // "Said it would help" is a plan told in the past; "would help if …" and "will help if …" are not.
  const isPlan = fact !== "if" && (fact !== "conditional" || isOfPast(reading, last, { start, isSaid }));
  return { modality: isPlan && !isConditioned(reading, range) ? "planned" : "conditional", at, length };
}

/** Whether "would" tells in the past what was to come: "decided that it would"; not "feared that it would", "a deal that would". */
function isOfPast(
  { tokens }: Reading,
  { at }: Governor,
  { start, isSaid }: { readonly start: number; readonly isSaid: boolean },
): boolean {
  const before = tokens.slice(start, at);
  const isTold = isSaid || before.slice(0, -1).some(({ form }) => form === "that");
  return (
    tokens[at]?.form === "would" && isTold && !moodsIn(before).some(({ value }) => value === "conditional")
  );
}

/** Whether an act depends on another: "if" in the passage or right behind it, or in the clause before it. */
function isConditioned({ tokens, sentenceFrom }: Reading, { from, to }: Range): boolean {
  if (tokens.slice(from, to + 1).some((_, at) => beginsCondition(tokens, from + at))) return true;
  const before = tokens.slice(sentenceFrom, from);
  const begin = before.findLastIndex((_, at) => beginsCondition(tokens, sentenceFrom + at));
  const signs = before.slice(begin).filter(({ form }) => /^[,;:"]$/u.test(form));
  return begin !== -1 && signs.map(({ form }) => form).join("") === ",";
}

/** Words of a headline before its "to", beside those with a capital letter. */
const IN_HEADLINE =
  /^(?:and|of|from|in|two|three|four|five|six|seven|eight|nine|ten|\p{N}+|countries|nations|states|leaders|talks)$/u;

/** "|Egypt to send doctors to Chad|": finds the "to" of an English headline, before which no verb stands. */
function headlinePlan(
  { tokens, text, sentenceFrom }: Reading,
  cue: PlaceOfCue,
): SuggestedModality | undefined {
  const at = tokens.findIndex(({ form }, index) => index > sentenceFrom && index <= cue.at && form === "to");
  const { start = 0 } = tokens[sentenceFrom] ?? {};
  const end = text.indexOf("\n", start);
  const isHeadline = !/[.!?…:]["'”’»]?\s*$/u.test(text.slice(start, end === -1 ? text.length : end));
  const isOfName = ({ form, isSign, mention, start: own }: Reading["tokens"][number]) =>
    isSign || mention !== undefined || isCapitalAt(text, own) || isTitle(form) || IN_HEADLINE.test(form);
  const isVerb = tokens[at + 1]?.mention === undefined && !isIrregularPast(tokens[at - 1]?.form ?? "");
  const isPlan = at !== -1 && isHeadline && isVerb && tokens.slice(sentenceFrom, at).every(isOfName);
  return isPlan ? { modality: "planned", at, length: 1 } : undefined;
}

const denied = lazily(() => createPhraseFinder(phrases(DENIED_WORDS, true)));

/** Most tokens of "which has denied". */
const OWN_DENIAL_LENGTH = 3;
/** "Condemned B, |which denied| it": B denies what stands behind; in "which B denies", and "which has been denied", it is the act. */
const isOwnDenial = (words: Reading["tokens"]): boolean =>
  /^which (?:(?:ha[sd]|have|also|later|\p{L}+ly) )?den(?:y|ies|ied)(?: |$)/u.test(
    words.map(({ form }) => form).join(" "),
  );

/** "Arms the rebels, |a charge it denies|": a denial behind the act, in the passage. */
function deniedBehind(
  { tokens }: Reading,
  { at, length }: Saying,
  { to }: Range,
): SuggestedModality | undefined {
  const begin = at + length;
  const found = denied()(tokens.slice(begin, to)).find(
    (own) => !isOwnDenial(tokens.slice(begin + own.at, begin + own.at + OWN_DENIAL_LENGTH)),
  );
  return found && { modality: "denied", at: begin + found.at, length: found.length };
}

/** "Their threats", "a threat of war": what is threatened has not been done. */
const ownThreat = ({ tokens }: Reading, { type, at, length }: TypeCue): SuggestedModality | undefined =>
  type === "conflict" && /^(?:threats?|[وفبل]?(?:ال)?تهديد\p{L}*)$/u.test(tokens[at]?.form ?? "")
    ? { modality: "conditional", at, length }
    : undefined;

/** "|Plans to| announce aid", "may declare war": what is yet to be announced has not been given; "will announce that" tells no more. */
function moodOfAnnouncing(reading: Reading, saying: Saying | undefined): SuggestedModality | undefined {
  const { tokens, sentenceFrom } = reading;
  if (saying === undefined || !ANNOUNCES.test(tokens[saying.at]?.form ?? "")) return undefined;
  if (tokens[saying.at + saying.length]?.form === "that") return undefined;
  const act = { at: saying.at, length: saying.length, type: "cooperation" as const };
  const start = Math.max(sentenceFrom, saying.at - MOOD_REACH);
  return governedBy(reading, start, act, { range: { from: start, to: saying.at }, isSaid: false });
}
const ANNOUNCES = /^(?:announce|declare|unveil)$/u;

/** "Hopes that", "vowed that": the mood that lies in the verb of saying itself. */
function moodOfSaying(
  { tokens, isArabic }: Reading,
  saying: Saying | undefined,
  cue: { readonly at: number; readonly type?: TypeCue["type"] },
): SuggestedModality | undefined {
  if (saying === undefined) return undefined;
  // "Did not rule out": in English the words of mood may begin before those of saying.
  const begin = isArabic ? saying.at : Math.max(0, saying.at - 3);
  const found = moodsIn(tokens.slice(begin, saying.at + saying.length)).find(
    ({ at, length }) => begin + at + length > saying.at,
  );
  // "Pledged to deepen ties": where the words of the type are the promise itself, it has been made.
  const isPromise = saying.at !== cue.at && PROMISE.test(tokens[saying.at]?.form ?? "");
  // "Vowed revenge": a threat.
  const promised = cue.type === "conflict" ? "conditional" : "planned";
  const modality = isPromise ? promised : modalityOf(found?.value);
  return modality === undefined ? undefined : { modality, at: saying.at, length: saying.length };
}
/** English verbs by which somebody binds themselves, whatever stands behind: "pledged 20 million", "offered to mediate". */
const PROMISE = /^(?:pledg|vow|promis|offer)/u;
