import { isVerbalNoun } from "../arabic/isVerbalNoun";
import { isMasculine } from "./arabicSides";
import { RELATIVE } from "./clauseWords";
import { formsIn, isTitle, type Range } from "./groups";
import {
  APART,
  beginsCondition,
  isDecision,
  isFuture,
  isSubjectOfModal,
  MOOD_GAP,
  type Mood,
  moodsIn,
  type SuggestedModality,
} from "./moodWords";
import type { Reading } from "./reading";
import { BE } from "./speechWords";
import type { TypeCue } from "./suggestType";
import type { PhraseFound } from "./wordPatterns";

/** What joins a verb of asking or promising to what is asked or promised. */
const TO = /^(?:to|ان|بان|الي|علي|[بل]ال\p{L}+|[بل]ا?ت?\p{L}{3,})$/u;

/** Where the words of a type stand, or where they may begin. */
type PlaceOfCue = { readonly at: number; readonly length: number; readonly type?: TypeCue["type"] };

/** Finds the last word of mood before a cue, or in it, that governs it. */
export function moodBefore(
  reading: Reading,
  start: number,
  cue: PlaceOfCue,
  { from, to }: Range,
  isSaid: boolean,
): SuggestedModality | undefined {
  const { tokens } = reading;
  const words = tokens.slice(start, cue.at + cue.length);
  // «دعا … إلى زيارة»: what a phrase has behind a gap may stand behind the cue.
  const found = moodsIn(tokens.slice(start, cue.at + cue.length + MOOD_GAP))
    .filter(({ at, length }) => at + length <= words.length)
    .map((one) => ({ ...one, at: start + one.at }))
    .findLast((one) => one.value !== "none" && governs(reading, one, cue));
  const conditions = isConditioned(reading, { from, to });
  if (found !== undefined) {
    const isWould = tokens[found.at]?.form === "would" && isOfPast(words, found.at - start, isSaid);
    // "Said it would help" is a plan told in the past; "would help if …" and "will help if …" are not.
    const isPlan = isWould || found.value !== "conditional";
    const modality = isPlan && !conditions ? "planned" : "conditional";
    return { modality, at: found.at, length: found.length };
  }
  return headlinePlan(reading, cue) ?? verbBefore(reading, start, cue, { from, to }, isFuture);
}

/** Whether the sentence of a token stands alone in its line and ends without a stop, as a headline does. */
function isHeadline({ text, tokens }: Reading, at: number): boolean {
  const { start = 0 } = tokens[at] ?? {};
  const end = text.indexOf("\n", start);
  return !/[.!?…:]["'”’»]?\s*$/u.test(text.slice(start, end === -1 ? text.length : end));
}

/**
 * "|Egypt to send doctors to Chad|": finds the "to" of an English headline right behind the names it begins with, and other words
 * with a capital letter.
 */
function headlinePlan(reading: Reading, cue: PlaceOfCue): SuggestedModality | undefined {
  const { tokens, sentenceFrom, text } = reading;
  const at = tokens.findIndex(({ form }, index) => index > sentenceFrom && index < cue.at && form === "to");
  const names = tokens.slice(sentenceFrom, Math.max(sentenceFrom, at));
  const isAlone = names.length > 0 && isHeadline(reading, sentenceFrom);
  const isName = ({ form, isSign, mention, start }: Reading["tokens"][number]) =>
    isSign || mention !== undefined || form === "and" || (isAlone && /^\p{Lu}/u.test(text.charAt(start)));
  const isPlan = names.some(({ mention }) => mention !== undefined) && names.every(isName);
  return isPlan ? { modality: "planned", at, length: 1 } : undefined;
}

/** Whether "would" tells in the past what was to come: "decided that it would"; not "feared that it would", "a deal that would". */
const isOfPast = (words: Reading["tokens"], would: number, isSaid: boolean): boolean =>
  (isSaid || words.some(({ form }, at) => form === "that" && at + 1 < would)) &&
  !moodsIn(words).some(({ at, value }) => at < would && value === "conditional");

/** Finds a verb before a cue, or in it, that is not one of what happened: of the future, or after "أن". */
export function verbBefore(
  reading: Reading,
  start: number,
  cue: PlaceOfCue,
  range: Range,
  isOfMood: (reading: Reading, at: number) => boolean,
): SuggestedModality | undefined {
  for (let at = start; at <= cue.at; at += 1) {
    if (!isOfMood(reading, at)) continue;
    // "ستزور مصر |وتوقع اتفاقا|": "and" goes on in the same mood.
    const goesOn = /^و[يتن]\p{L}{3}/u.test(reading.tokens[reading.from]?.form ?? "");
    const isBefore = at + 1 < reading.from && !goesOn && !isJoined(reading) && !isOwnObject(reading, at + 1);
    if (isBefore || formsIn(reading, at, cue.at).some((form) => APART.test(form))) continue;
    // "ستنقل مصر دبابات، الأمر |الذي رحب به السودان|": the clause of the act is another one.
    if (formsIn(reading, Math.max(at, cue.at - 2), cue.at).some((form) => RELATIVE.test(form))) continue;
    return { modality: isConditioned(reading, range) ? "conditional" : "planned", at, length: 1 };
  }
  return undefined;
}

/** Whether an act depends on another: "if" in the passage or right behind it, or in the clause before it. */
function isConditioned({ tokens, sentenceFrom }: Reading, { from, to }: Range): boolean {
  if (tokens.slice(from, to + 1).some((_, at) => beginsCondition(tokens, from + at))) return true;
  const before = tokens.slice(sentenceFrom, from);
  const begin = before.findLastIndex((_, at) => beginsCondition(tokens, sentenceFrom + at));
  const signs = before.slice(begin).filter(({ form }) => /^[,;:"]$/u.test(form));
  return begin !== -1 && signs.map(({ form }) => form).join("") === ",";
}

/** Whether a word of mood governs a cue: no other clause begins between, nor a verb of the past behind "and". */
function governs(reading: Reading, found: PhraseFound<Mood>, { at: cue, type }: PlaceOfCue): boolean {
  const { tokens, from } = reading;
  const next = found.at + found.length;
  const between = formsIn(reading, next, cue);
  const isIn = next > cue;
  // What stands before the passage governs it where a word of joining is between: "plans |to strike", "من المقرر أن |يلتقي".
  if (beginsCondition(tokens, found.at)) return !between.some((form) => form === "," || APART.test(form));
  if (found.at < from && next < from && !isJoined(reading) && !isOwnObject(reading, next)) return false;
  // "قد توقفت", "وقد توقف القصف": with a verb of the past it is "already".
  if (ALREADY.test(tokens[found.at]?.form ?? "") && isAlready(reading, found)) return false;
  // "قرار ألمانيا إرسال دبابات" is a plan; "قرار مصر بإغلاق المعبر", "قرار المحكمة يعكس" and "اتخذ قرارا" tell what was done.
  const isBeside = tokens.slice(next, cue).every(({ mention }) => mention !== undefined);
  const isTaken = isIn || !isBeside || type === undefined || WRITTEN_TO.test(tokens[cue]?.form ?? "");
  if (isDecision(tokens[found.at]?.form ?? "") && isTaken) return false;
  // "الالتزام بمواصلة الدعم": what goes on is done already.
  const committed = COMMITMENT.test(tokens[found.at]?.form ?? "")
    ? formsIn(reading, next, next + COMMITTED_REACH)
    : [];
  if (committed.some((form) => GOES_ON.test(form))) return false;
  // "يمكن لهجمات العدو أن تؤثر": what stands before "أن" is whose possibility it is.
  if (isSubjectOfModal(reading, found, cue)) return false;
  // Who asks for restraint does so, and who fears fears: only what else is asked for has not happened.
  const isAct = type === "cooperation" || type === "conflict";
  if (found.at === cue && type === "concern") return false;
  if (found.value === "needed" && type !== undefined && !isAct) return false;
  // "The plan was condemned": who blames or fears what is planned does so.
  const isPlan = PLAN.test(tokens[found.at]?.form ?? "") || isDecision(tokens[found.at]?.form ?? "");
  if (isPlan && type !== undefined && !isAct) return false;
  // "Aims to limit the attack": force that stands behind another verb is there already.
  if (found.value === "aimed" || found.value === "wanted")
    return !isIn && (type === "cooperation" || (type === "conflict" && isRightBehind(reading, next, cue)));
  if (found.value === "bidden") {
    const isFor = tokens[next - 1]?.form === "for";
    const isAsked =
      isFor || between.some((form) => TO.test(form)) || WRITTEN_TO.test(tokens[cue]?.form ?? "");
    return isAct && !isIn && isAsked && !between.includes(",");
  }
  if (between.some((form) => APART.test(form) || OTHER_CLAUSE.test(form))) return false;
  const isPast = /ed$/u.test(reading.tokens[cue]?.form ?? "");
  const isBound = between.some((form) => BE.test(form) || /^ha(?:ve|s|d)$/u.test(form));
  return isIn || !isPast || isBound || !between.some((form) => /^(?:and|but|,)$/u.test(form));
}
/** Whether nothing but names stands between a cue and the word that joins it to a verb before it: "aims |to| strike". */
function isRightBehind({ tokens }: Reading, next: number, cue: number): boolean {
  if (WRITTEN_TO.test(tokens[cue]?.form ?? "")) return true;
  const joint = tokens.slice(next, cue).findLastIndex(({ form }) => TO.test(form) || form === "في");
  return joint !== -1 && tokens.slice(next + joint + 1, cue).every(({ mention }) => mention !== undefined);
}

/** Words that begin another clause, about whoever they stand behind or beside. */
const OTHER_CLAUSE = /^(?:[,;]|which|who|whose|where|الذي|التي|الذين|حيث|فيما|بينما)$/u;
/** English words for what is planned or wanted. */
const PLAN = /^(?:plans?|plots?|seek(?:s|ing)?|proposals?|proposed|intentions?|readiness)$/u;
const ALREADY = /^[ولف]?قد$/u;

/**
 * Whether a verb behind قد is one of the past, by its feminine ending, or as one in ت, behind وقد, that no feminine subject
 * follows: "وقد تصاعد القتال", and not "وقد تشن إسرائيل هجوما".
 */
function isAlready({ tokens }: Reading, { at, length }: PhraseFound<Mood>): boolean {
  const verb = tokens[at + length - 1]?.form ?? "";
  if (/ت$/u.test(verb)) return true;
  if (!/^[وف]/u.test(tokens[at]?.form ?? "") || !verb.startsWith("ت")) return false;
  const { form = "", mention } = tokens[at + length] ?? {};
  return mention === undefined ? !/(?:ه|ات|اء)$/u.test(form) : isMasculine(form);
}
const COMMITMENT = /^[وفبل]?(?:ال)?(?:التزام|ملتزم)/u;
/** How far behind a commitment stands what one is committed to, in tokens. */
const COMMITTED_REACH = 5;
const GOES_ON = /^[وبل]?(?:ال)?(?:مواصل[هة]|استمرار|مضي)/u;
/** "طلبت لقاء", "دعا لوقف": to what is asked for, written onto it. */
const WRITTEN_TO = /^[بل]\p{L}{3,}$/u;

/** Whether the words before a passage join it to what governs it, or "and" does to what they govern. */
const isJoined = ({ tokens, from }: Reading): boolean =>
  JOINS.test(tokens[from - 1]?.form ?? "") ||
  (tokens[from]?.mention === undefined && /^(?:وال|[بل])\p{L}{3}/u.test(tokens[from]?.form ?? ""));
/** Nouns for what is talked about, before the act itself: "سبل التعاون". */
const WAYS = /^(?:سبل|افاق|فرص|ملف(?:ات)?|قضايا|مستقبل|كيفيه|الي[هة]|اليات)$/u;
/** "يعتزم الجانبان |إجراء تدريبات|": whether an Arabic passage begins with the noun of what the words of mood before it are about. */
const isOwnObject = ({ tokens, isArabic, from }: Reading, next: number): boolean =>
  isArabic &&
  (isVerbalNoun(tokens[from]?.form ?? "") || WAYS.test(tokens[from]?.form ?? "")) &&
  tokens
    .slice(next, from)
    .every(({ form, mention }) => mention !== undefined || isTitle(form) || /^ال\p{L}/u.test(form));
const JOINS = /^(?:to|that|if|whether|of|from|for|on|by|ان|بان|الي|علي|من|في)$/u;
