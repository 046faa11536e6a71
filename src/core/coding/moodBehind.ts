import { segmentationsOf } from "../arabic/attachedLetters";
import { isVerbalNoun } from "../arabic/isVerbalNoun";
import { hasPastEnding } from "../arabic/verbForms";
import { lazily } from "../memoise/lazily";
import { RELATIVE } from "./clauseWords";
import { AGREED_THINGS, FORCE_NOUNS } from "./cueWords";
import type { PlaceOfCue } from "./governs";
import type { Range } from "./groups";
import { isConditionAt, isFuture, modalityOf, type SuggestedModality } from "./moodWords";
import type { Reading } from "./reading";
import { BE, FUTURE_TIMES } from "./speechWords";
import { beginsClause, type Governor, governorsIn, isPastAt } from "./verbs";
import { createPhraseFinder, phrases } from "./wordPatterns";

const futures = lazily(() => createPhraseFinder(phrases(FUTURE_TIMES, true)));
const nouns = lazily(() => createPhraseFinder(phrases(`${AGREED_THINGS}, ${FORCE_NOUNS}`, true)));

/** Verbs of mood; other such words tell it behind a noun only with "be". */
const MODAL = /^(?:will|shall|would|could|might|may|must|should|can)$/u;
/** How far behind a noun stands the verb that it is the subject of. */
const VERB_REACH = { arabic: 10, english: 16 };
/** English nouns by their endings, "negotiators", "cooperation". */
const ENGLISH_NOUN = /^\p{Script=Latin}+(?:[st]ion|ment|or|ance|ship)s?$/u;
/** Words right before an English noun. */
const DETERMINER = /^(?:the|an?|no|its|his|her|their|any|new|further|joint|s|.+'s)$/u;

/** Whether the words of an act are a noun: by a list, by their form, or by what stands before them: "Russian |drones|". */
function isNoun({ tokens, mentions, isArabic }: Reading, { at, length }: PlaceOfCue): boolean {
  const [before, form] = [tokens[at - 1], tokens[at]?.form ?? ""];
  if (nouns()(tokens.slice(at, at + length)).length > 0) return true;
  if (isArabic)
    return (
      /^[وف]?ال\p{L}{3}/u.test(form) ||
      segmentationsOf(form).some(({ attached, bare }) => attached !== "س" && isVerbalNoun(bare))
    );
  const isOfDemonym = mentions[before?.mention ?? -1]?.kind === "demonym";
  return ENGLISH_NOUN.test(form) || DETERMINER.test(before?.form ?? "") || isOfDemonym;
}

/** Whether a noun is the subject of a verb behind it: its clause has no verb before it, nor other words than a few. */
const isSubject = ({ tokens }: Reading, cue: PlaceOfCue, { from, to }: Range): boolean => {
  const before = tokens.slice(from, cue.at).filter(({ isSign, mention }) => !isSign && mention === undefined);
  const isObject = before.some((token) => hasPastEnding(token.form));
  return cue.length > 0 && before.length <= 2 && !isObject && cue.at + cue.length < to;
};

/** Whether a relative clause begins at a token of a passage with a verb of what is to come. */
const isToCome = (reading: Reading, at: number, { to }: Range): boolean =>
  at + 1 < to &&
  RELATIVE.test(reading.tokens[at]?.form ?? "") &&
  (isFuture(reading, at + 1) || /^(?:will|shall)$/u.test(reading.tokens[at + 1]?.form ?? ""));

/** Finds what tells the mood of an act behind its words, or its time: "talks will begin", "المحادثات لم تبدأ", "met next week". */
export function moodBehind(reading: Reading, cue: PlaceOfCue, range: Range): SuggestedModality | undefined {
  const { tokens, isArabic } = reading;
  const begin = cue.at + cue.length;
  let end = begin;
  while (end < range.to && !beginsClause(reading, end) && !RELATIVE.test(tokens[end]?.form ?? "")) end += 1;
  const relative = tokens[begin]?.form === "," ? begin + 1 : begin;
  // "The summit |that will| be held", «القمة التي ستعقد».
  if (isNoun(reading, cue) && isToCome(reading, relative, range))
    return { modality: "planned", at: relative + 1, length: 1 };
  if (isNoun(reading, cue) && isSubject(reading, cue, range)) {
    const reach = Math.min(end, begin + (isArabic ? VERB_REACH.arabic : VERB_REACH.english));
    const isVerb = ({ at, isOfVerb, fact }: Governor) =>
      isOfVerb &&
      (isArabic ||
        fact === "denied" ||
        MODAL.test(tokens[at]?.form ?? "") ||
        BE.test(tokens[at - 1]?.form ?? ""));
    const past = tokens.findIndex((_, at) => at >= begin && at < reach && isPastAt(reading, at));
    const verb = governorsIn(reading, begin, reach).find(
      (own) => isVerb(own) && modalityOf(own.fact) !== undefined,
    );
    const modality = modalityOf(verb?.fact);
    if (verb !== undefined && modality !== undefined && (past === -1 || verb.at <= past))
      return { modality, at: verb.at, length: verb.length };
  }
  // A verb of the past has no time that is to come.
  const from = isNoun(reading, cue) ? range.from : begin;
  const isPast = isArabic ? hasPastEnding(tokens[cue.at]?.form ?? "") : isPastAt(reading, cue.at);
  const [time] = isPast ? [] : futures()(tokens.slice(from, end));
  if (time !== undefined) return { modality: "planned", at: from + time.at, length: time.length };
  // "Will back B if …", "تشارك في المفاوضات بشرط أن": on what an act depends may stand behind it.
  const condition = tokens.findIndex((_, at) => at >= begin && at < range.to && isConditionAt(reading, at));
  return condition === -1 ? undefined : { modality: "conditional", at: condition, length: 1 };
}

/** "The talks, held in Geneva, had |not| progressed": whether a verb behind an act, in its passage, is denied. What was not done may be the act. */
export function isDeniedBehind(reading: Reading, cue: PlaceOfCue, range: Range): boolean {
  const begin = cue.at + cue.length;
  const isOther = ({ form }: { readonly form: string }, at: number) =>
    at >= begin && at < range.to && form !== "," && (beginsClause(reading, at) || RELATIVE.test(form));
  const other = reading.tokens.findIndex(isOther);
  return governorsIn(reading, begin, other === -1 ? range.to : other).some(
    ({ fact, isOfVerb }) => fact === "denied" && isOfVerb,
  );
}
