import { segmentationsOf } from "../arabic/attachedLetters";
import { isVerbalNoun } from "../arabic/isVerbalNoun";
import { lazily } from "../memoise/lazily";
import { RELATIVE } from "./clauseWords";
import { AGREED_THINGS, DENIED_WORDS, FALSE_WORDS, FORCE_NOUNS, REBUTTED_WORDS } from "./cueWords";
import { denialAt, denialBefore, failingAt, isOfVerbAt } from "./denialBefore";
import { sayingsIn } from "./governing";
import type { Range } from "./groups";
import { moodBefore, verbBefore } from "./moodBefore";
import {
  APART,
  isConditionAt,
  isFuture,
  isIdle,
  isSubjunctive,
  modalityOf,
  moodsIn,
  type SuggestedModality,
} from "./moodWords";
import type { Reading } from "./reading";
import { BE, FUTURE_TIMES } from "./speechWords";
import { begins, isOfName } from "./statement";
import type { TypeCue } from "./suggestType";
import { createPhraseFinder, phrases } from "./wordPatterns";

const futures = lazily(() => createPhraseFinder(phrases(FUTURE_TIMES, true)));
const nouns = lazily(() => createPhraseFinder(phrases(`${AGREED_THINGS}, ${FORCE_NOUNS}`, true)));

const rebutted = lazily(() => createPhraseFinder(phrases(REBUTTED_WORDS, true)));
const untrue = lazily(() => createPhraseFinder(phrases(FALSE_WORDS, true)));

/** The words by which a passage is said, if it is said. */
type Saying = { readonly at: number; readonly length: number };

/** How far before its cue a word may change it, in tokens. */
const REACH = 12;
/** Verbs of mood; other such words tell it behind a noun only with "be". */
const MODAL = /^(?:will|shall|would|could|might|may|must|should|can)$/u;
/** How far behind a noun stands the verb that it is the subject of. */
const VERB_REACH = { arabic: 10, english: 16 };
/** Most tokens of a verb of mood behind a noun: "are expected to". */
const MOOD_LENGTH = 4;
/** A noun with the article; no verb that begins with these letters. */
const DEFINITE = /^ال(?!ت[قحزم]\p{L}{1,3}$)\p{L}{3}/u;
/** Whether a word is a noun by its form, with or without letters written onto it. */
const isNounForm = (form: string): boolean =>
  segmentationsOf(form).some(({ attached, bare }) => attached !== "س" && isVerbalNoun(bare)) ||
  DEFINITE.test(form.replace(/^[وف]/u, ""));
/** English nouns by their endings, "negotiators", "cooperation". */
const ENGLISH_NOUN = /^\p{Script=Latin}+(?:[st]ion|ment|or|ance|ship)s?$/u;
/** Words right before an English noun. */
const DETERMINER = /^(?:the|an?|no|its|his|her|their|any|new|further|joint|s|.+'s)$/u;
/** Whether a word of an English text is a noun by its ending, or by the word or the demonym before it: "Russian |drones|". */
const isEnglishNoun = ({ tokens, mentions }: Reading, at: number): boolean =>
  ENGLISH_NOUN.test(tokens[at]?.form ?? "") ||
  DETERMINER.test(tokens[at - 1]?.form ?? "") ||
  mentions[tokens[at - 1]?.mention ?? -1]?.kind === "demonym";
/** Arabic verbs of the past by their endings, "وقعت", "وقعوا". */
const IMPERFECT = /^[وف]?[يت]\p{L}{3}/u;
const PERFECT = /^\p{Script=Arabic}{2,}(?:(?<!ا)ت|وا)$/u;
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
  const isDenying = (at: number) =>
    denialAt(reading, at) > 0 || (failingAt(reading, at) > 0 && !isIdle(reading, at));
  if (saying !== undefined && saying.length > 0 && isDenying(saying.at)) {
    return { modality: "denied", at: saying.at, length: saying.length };
  }
  const cue = typeCue ?? { at: Math.min(range.to, range.from + REACH), length: 0 };
  const start = clauseStart(reading, range, cue.at);
  return (
    calledFalse(reading, cue.at + cue.length) ??
    deniedBehind(reading, typeCue ?? { at: range.from, length: 0 }, range) ??
    (typeCue === undefined ? undefined : ownThreat(reading, typeCue)) ??
    deniedUnless(
      reading,
      denialBefore(reading, typeCue === undefined ? range.from : start, cue.at, typeCue === undefined),
      range,
    ) ??
    moodBefore(reading, start, cue, range, saying !== undefined) ??
    moodBehind(reading, typeCue ?? { at: range.from, length: 0 }, range) ??
    moodOfSaying(reading, saying, cue) ??
    verbBefore(reading, start, cue, range, isSubjunctive)
  );
}

/** How far behind a word for what is told stands what it tells, in tokens, and what brings that. */
const CONTENT_REACH = 2;
const CONTENT = /^(?:that|of|about|by|in|from|عن|بشان|حول|ان|ب(?!ال)\p{L}{2,})$/u;

/** "The claim that A bombed B is false": finds the word that calls untrue what is told of an act. */
function calledFalse(
  { tokens, sentenceFrom, sentenceTo }: Reading,
  to: number,
): SuggestedModality | undefined {
  const isTold = rebutted()(tokens.slice(sentenceFrom, to)).some(({ at, length }) =>
    tokens
      .slice(sentenceFrom + at + length, sentenceFrom + at + length + CONTENT_REACH)
      .some(({ form }) => CONTENT.test(form)),
  );
  if (!isTold) return undefined;
  const [word] = untrue()(tokens.slice(sentenceFrom, sentenceTo));
  return word === undefined
    ? undefined
    : { modality: "denied", at: sentenceFrom + word.at, length: word.length };
}

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

/**
 * Where the words begin that may govern a cue: what only frames its statement is not read, what stands before the passage
 * is. What brings the words of a quotation does not govern them; a name or a word in quotation marks cuts nothing.
 */
function clauseStart({ tokens, from, sentenceFrom }: Reading, range: Range, cue: number): number {
  const first = range.from > from ? range.from : sentenceFrom;
  // "وسيقوم الرئيس … |بزيارة|": what depends on a verb may stand far behind it.
  const near = DEPENDS.test(tokens[from]?.form ?? "") ? Math.min(cue, from) : cue;
  let at = cue;
  while (at > first && near - at < REACH && !/^[;:]$/u.test(tokens[at - 1]?.form ?? "")) {
    if (tokens[at - 1]?.form === '"' && !isOfName(tokens, at - 1) && !isWithin(tokens, at - 1)) break;
    at -= 1;
  }
  return at;
}

/** Where the words of an act stand, tokens [at, at + length); none where no word tells it. */
type PlaceOfCue = Pick<TypeCue, "at" | "length">;

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

const AIMS = /^[وف]?(?:[يت]هدف|هدفت)/u;
const DEPENDS = /^[بل](?!ين$)\p{L}{3,}$/u;

/** What tells the mood of an act behind its words, or its time: "talks will begin", "المحادثات لم تبدأ", "met next week". */
function moodBehind(reading: Reading, cue: PlaceOfCue, range: Range): SuggestedModality | undefined {
  const { tokens } = reading;
  const begin = cue.at + cue.length;
  const end = Math.min(reading.isArabic ? reading.sentenceTo : range.to, begin + REACH);
  let to = begin;
  const isCut = (at: number) => {
    const { form = "" } = tokens[at] ?? {};
    return /^[,;:]$/u.test(form) || (form === '"' && !isOfName(tokens, at)) || APART.test(form);
  };
  while (to < end && !isCut(to)) to += 1;
  const { form = "" } = tokens[cue.at] ?? {};
  const isNoun =
    nouns()(tokens.slice(cue.at, begin)).length > 0 || isNounForm(form) || isEnglishNoun(reading, cue.at);
  // "A U.S. |invasion| is imminent": names before the noun are no clause of their own.
  const before = tokens
    .slice(range.from, cue.at)
    .filter(({ isSign, mention }) => !isSign && mention === undefined);
  const isObject = before.some((token) => PERFECT.test(token.form));
  const isSubject = cue.length > 0 && isNoun && before.length <= 2 && !isObject && begin < range.to;
  if (isSubject) {
    const reach = reading.isArabic ? VERB_REACH.arabic : VERB_REACH.english;
    for (let at = begin; at < Math.min(range.to, begin + reach) && !isCut(at); at += 1) {
      // "The talks that Egypt proposed": not the noun's own verb.
      if (RELATIVE.test(tokens[at]?.form ?? "") || isPastAt(reading, at)) break;
      const isDenial = isOfVerbAt(reading, at) || failingAt(reading, at) > 0;
      if (isDenial && !isIdle(reading, at)) return { modality: "denied", at, length: 1 };
      if (isFuture(reading, at)) return { modality: "planned", at, length: 1 };
      // "العقوبات تهدف إلى": what has an aim is there.
      if (AIMS.test(tokens[at]?.form ?? "")) break;
      const mood = moodsIn(tokens.slice(at, reading.isArabic ? to : at + MOOD_LENGTH)).find(
        (found) => found.at === 0,
      );
      const modality = modalityOf(mood?.value);
      const isVerb =
        reading.isArabic || MODAL.test(tokens[at]?.form ?? "") || BE.test(tokens[at - 1]?.form ?? "");
      const isMonth = tokens[at]?.form === "may" && isIdle(reading, at);
      if (modality !== undefined && isVerb && !isMonth) return { modality, at, length: mood?.length ?? 1 };
    }
  }
  // A noun tells no time: "the visit on Sunday, for talks". Neither does a verb of the past have one that is to come.
  const from = isNoun || IMPERFECT.test(tokens[range.from]?.form ?? "") ? range.from : begin;
  const relative = tokens.findIndex((token, at) => at >= from && RELATIVE.test(token.form));
  const isPast = !isNoun && PERFECT.test(form);
  const time = (
    isPast ? [] : futures()(tokens.slice(from, relative === -1 ? to : Math.min(to, relative)))
  ).find(({ at }) => !NEXT.test(tokens[from + at]?.form ?? "") || isTimeAt(reading, from + at - 1, cue));
  if (time !== undefined) return { modality: "planned", at: from + time.at, length: time.length };
  // "Will back B if …", "تشارك في المفاوضات بشرط أن": on what an act depends may stand behind it.
  const condition = tokens.findIndex((_, at) => at >= begin && at <= range.to && isConditionAt(reading, at));
  return condition === -1 ? undefined : { modality: "conditional", at: condition, length: 1 };
}

/** English verbs of the past without "ed", as far as such nouns have them. */
const PAST =
  /^(?:began|broke|brought|came|drew|fell|gave|hit|led|left|made|met|said|sent|shot|struck|told|took|went)$/u;
/** What stands behind a participle: "talks mediated |by| A". */
const BEHIND_PARTICIPLE = /^(?:by|at|in|on|for|to|with|from|against)$/u;

/** Whether an English verb of the past stands at a token, which tells what has happened: "the strike |killed| two". */
function isPastAt(reading: Reading, at: number): boolean {
  const [form, next] = [reading.tokens[at]?.form ?? "", reading.tokens[at + 1]?.form ?? ""];
  const isMood = moodsIn(reading.tokens.slice(at, at + MOOD_LENGTH)).some((found) => found.at === 0);
  const isRegular = /ed$/u.test(form) && !BEHIND_PARTICIPLE.test(next) && failingAt(reading, at) === 0;
  return !isMood && (isRegular || PAST.test(form));
}

/** Arabic for "next", which has its noun before it. */
const NEXT = /^ال(?:مقبل|قادم)/u;
const TIME =
  /^[وفبل]?(?:ال)?(?:اسبوع|شهر|عام|سن[هة]|سنوات|اعوام|ايام|يوم|ساعات|اسابيع|اشهر|شهور|صيف|شتاء|ربيع|خريف|عقد|موعد|احد|اثنين|ثلاثاء|اربعاء|خميس|جمع[هة]|سبت|يناير|فبراير|مارس|ابريل|نيسان|مايو|ايار|يونيو|حزيران|يوليو|تموز|اغسطس|اب|سبتمبر|ايلول|اكتوبر|نوفمبر|ديسمبر|شباط|اذار|كانون|تشرين|\p{N}+|مساء|صباح)/u;

/** Whether a token names a time, or the act itself: "الأسبوع المقبل", "الاجتماع المقبل", and not "الحكومة المقبلة". */
const isTimeAt = ({ tokens }: Reading, at: number, cue: PlaceOfCue): boolean =>
  TIME.test(tokens[at]?.form ?? "") || (at >= cue.at && at < cue.at + cue.length);

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
