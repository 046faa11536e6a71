import { lazily } from "../memoise/lazily";
import { boundTo } from "./boundTo";
import { calledFalse, turnedDown } from "./calledFalse";
import { DENIED_WORDS } from "./cueWords";
import { denialAt, denialBefore, failingAt } from "./denialBefore";
import { sayingsIn } from "./governing";
import type { Range } from "./groups";
import { moodBefore, verbBefore } from "./moodBefore";
import { MOOD_REACH, moodBehind } from "./moodBehind";
import { isIdle, isSubjunctive, modalityOf, moodsIn, type SuggestedModality } from "./moodWords";
import type { Reading } from "./reading";
import { begins, isOfName } from "./statement";
import type { TypeCue } from "./suggestType";
import { createPhraseFinder, phrases } from "./wordPatterns";

/** The words by which a passage is said, if it is said. */
type Saying = { readonly at: number; readonly length: number };

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
  // "Did not deny", "did not rule out": who does so leaves open whether it happened.
  const isDenying = (at: number) =>
    (denialAt(reading, at) > 0 || failingAt(reading, at) > 0) && !isIdle(reading, at);
  if (saying !== undefined && saying.length > 0 && isDenying(saying.at)) {
    return { modality: "denied", at: saying.at, length: saying.length };
  }
  const cue = typeCue ?? { at: Math.min(range.to, range.from + MOOD_REACH), length: 0 };
  const start = clauseStart(reading, range, cue.at);
  return (
    calledFalse(reading, cue.at + cue.length) ??
    turnedDown(reading, start, cue.at) ??
    deniedBehind(reading, typeCue ?? { at: range.from, length: 0 }, range) ??
    (typeCue === undefined ? undefined : ownThreat(reading, typeCue)) ??
    deniedUnless(
      reading,
      denialBefore(reading, typeCue === undefined ? range.from : start, cue.at, typeCue === undefined),
      range,
    ) ??
    moodBefore(reading, start, cue, range, saying !== undefined) ??
    (typeCue === undefined || !isDeed(typeCue) ? undefined : boundTo(reading, start, typeCue)) ??
    moodBehind(reading, typeCue ?? { at: range.from, length: 0 }, range) ??
    moodOfSaying(reading, saying, cue) ??
    verbBefore(reading, lastVerb(reading, start, cue.at), cue, range, isSubjunctive)
  );
}

/** Whether words tell of an act, and no attitude towards one. */
const isDeed = ({ type }: TypeCue) => type === "cooperation" || type === "conflict";

/** "لن ترفع العقوبات إلا إذا …", "إلا بعد …": what is denied but for a condition depends on it. */
function deniedUnless(
  { tokens }: Reading,
  denial: SuggestedModality | undefined,
  { to }: Range,
): SuggestedModality | undefined {
  if (denial === undefined) return undefined;
  const unless = tokens.findIndex(
    ({ form }, at) =>
      at > denial.at &&
      at < to &&
      form === "الا" &&
      /^(?:اذا|بعد|بشرط|حين|عند|مقابل)$/u.test(tokens[at + 1]?.form ?? ""),
  );
  return unless === -1 ? denial : { modality: "conditional", at: unless, length: 2 };
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

/** Where the verb stands whose own object a cue is, with nothing but names between: "أن |ترسل| مصر مساعدات". */
function lastVerb({ tokens }: Reading, start: number, cue: number): number {
  let at = cue;
  while (at - 1 > start && tokens[at - 1]?.mention !== undefined) at -= 1;
  return Math.max(start, at - 1);
}

/** An Arabic word with a preposition written onto it. */
const DEPENDS = /^[بل](?!ين$)\p{L}{3,}$/u;

/**
 * Where the words begin that may govern a cue: what only frames its statement is not read, what stands before the passage
 * is. What brings the words of a quotation does not govern them; a name or a word in quotation marks cuts nothing.
 */
function clauseStart({ tokens, from, sentenceFrom }: Reading, range: Range, cue: number): number {
  const first = range.from > from ? range.from : sentenceFrom;
  // "وسيقوم الرئيس … |بزيارة|": what depends on a verb may stand far behind it.
  const near = DEPENDS.test(tokens[from]?.form ?? "") ? Math.min(cue, from) : cue;
  let at = cue;
  while (at > first && near - at < MOOD_REACH && !/^[;:]$/u.test(tokens[at - 1]?.form ?? "")) {
    if (tokens[at - 1]?.form === '"' && !isOfName(tokens, at - 1) && !isWithin(tokens, at - 1)) break;
    at -= 1;
  }
  return at;
}

/** Whether a quotation mark opens a few words of an English clause, as in "could take |"other measures"|", and no statement. */
function isWithin(tokens: Reading["tokens"], at: number): boolean {
  const [before, behind] = [tokens[at - 1], tokens[at + 1]];
  const isPlain = before !== undefined && !before.isSign && behind?.isQuoted === true;
  return (
    isPlain &&
    /^\p{Script=Latin}/u.test(before.form) &&
    !begins(before.form) &&
    sayingsIn([before]).length === 0
  );
}

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
