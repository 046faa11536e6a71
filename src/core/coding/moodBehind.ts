import { segmentationsOf } from "../arabic/attachedLetters";
import { isVerbalNoun } from "../arabic/isVerbalNoun";
import { hasPastEnding } from "../arabic/verbForms";
import { lazily } from "../memoise/lazily";
import { RELATIVE } from "./clauseWords";
import { AGREED_THINGS, FORCE_NOUNS } from "./cueWords";
import { failingAt, isOfVerbAt } from "./denialBefore";
import type { Range } from "./groups";
import {
  APART,
  isConditionAt,
  isDecision,
  isFuture,
  isIdle,
  modalityOf,
  moodsIn,
  type SuggestedModality,
} from "./moodWords";
import type { Reading } from "./reading";
import { BE, FUTURE_TIMES } from "./speechWords";
import { isOfName } from "./statement";
import type { TypeCue } from "./suggestType";
import { createPhraseFinder, phrases } from "./wordPatterns";

const futures = lazily(() => createPhraseFinder(phrases(FUTURE_TIMES, true)));
const nouns = lazily(() => createPhraseFinder(phrases(`${AGREED_THINGS}, ${FORCE_NOUNS}`, true)));

/** How far from its cue a word may change it, in tokens. */
export const MOOD_REACH = 12;
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
/** Arabic verbs of the present by their beginnings, "يوقع". */
const IMPERFECT = /^[وف]?[يت]\p{L}{3}/u;

const AIMS = /^[وف]?(?:[يت]هدف|هدفت)/u;

/** Where the words of an act stand, tokens [at, at + length); none where no word tells it. */
type PlaceOfCue = Pick<TypeCue, "at" | "length">;

/** Finds what tells the mood of an act behind its words, or its time: "talks will begin", "المحادثات لم تبدأ", "met next week". */
export function moodBehind(reading: Reading, cue: PlaceOfCue, range: Range): SuggestedModality | undefined {
  const { tokens } = reading;
  const begin = cue.at + cue.length;
  const end = Math.min(range.to, begin + MOOD_REACH);
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
  const isObject = before.some((token) => hasPastEnding(token.form));
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
        (reading.isArabic && !isDecision(tokens[at]?.form ?? "")) ||
        MODAL.test(tokens[at]?.form ?? "") ||
        BE.test(tokens[at - 1]?.form ?? "");
      const isMonth = tokens[at]?.form === "may" && isIdle(reading, at);
      if (modality !== undefined && isVerb && !isMonth) return { modality, at, length: mood?.length ?? 1 };
    }
  }
  // A noun tells no time: "the visit on Sunday, for talks". Neither does a verb of the past have one that is to come.
  const from = isNoun || IMPERFECT.test(tokens[range.from]?.form ?? "") ? range.from : begin;
  const relative = tokens.findIndex((token, at) => at >= from && RELATIVE.test(token.form));
  const isPast = !isNoun && hasPastEnding(form);
  const time = (
    isPast ? [] : futures()(tokens.slice(from, relative === -1 ? to : Math.min(to, relative)))
  ).find(({ at }) => !NEXT.test(tokens[from + at]?.form ?? "") || isTimeAt(reading, from + at - 1, cue));
  if (time !== undefined) return { modality: "planned", at: from + time.at, length: time.length };
  // "Will back B if …", "تشارك في المفاوضات بشرط أن": on what an act depends may stand behind it.
  const condition = tokens.findIndex((_, at) => at >= begin && at < range.to && isConditionAt(reading, at));
  return condition === -1 ? undefined : { modality: "conditional", at: condition, length: 1 };
}

/** "The talks, held in Geneva, had |not| progressed": whether a verb behind an act, in its passage, is denied. What was not done may be the act. */
export function isDeniedBehind(reading: Reading, cue: PlaceOfCue, range: Range): boolean {
  const { tokens } = reading;
  for (let at = cue.at + cue.length; at < range.to; at += 1) {
    const { form = "" } = tokens[at] ?? {};
    if (/^[;:"]$/u.test(form) || APART.test(form) || RELATIVE.test(form)) return false;
    if (isOfVerbAt(reading, at) && !isIdle(reading, at)) return true;
  }
  return false;
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
