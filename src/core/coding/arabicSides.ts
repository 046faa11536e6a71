import { isFirstFormNoun, isVerbalNoun } from "../arabic/isVerbalNoun";
import { isCharge, PREPOSITION } from "./clauseWords";
import { sayingsIn } from "./governing";
import { formsIn, type Group, type Range } from "./groups";
import type { Reading } from "./reading";
import { isParticiple } from "./statement";
import { cuesIn, type TypeCue } from "./suggestType";
import { createWordTest } from "./wordPatterns";

/** Who does it, and to whom; either may be left open. */
export type DirectedGroups = { readonly from: Group | undefined; readonly to: Group | undefined };
/** Returns two groups as who does it and to whom. */
export const sides = (from: Group | undefined, to: Group | undefined): DirectedGroups => ({ from, to });

/** Whether a folded Arabic word carries an article or a preposition, as no verb does. */
const isNoun = (form: string) => /^[وف]?(?:ال|لل|[بلك])\p{L}{3}/u.test(form);

/** "لقصف إسرائيلي", "الغزو الروسي لأوكرانيا": the adjective right behind a noun says who does it. */
export function isDoingAdjective(reading: Reading, group: Group, cue: TypeCue): boolean {
  const end = cue.at + cue.length;
  const isAfterNoun =
    isNoun(reading.tokens[cue.at]?.form ?? "") || PREPOSITION.test(reading.tokens[cue.at - 1]?.form ?? "");
  const isNear =
    group.from - end < 3 && !formsIn(reading, end, group.from).some((form) => PREPOSITION.test(form));
  return (
    reading.isArabic &&
    isAfterNoun &&
    isNear &&
    group.mentions[0]?.kind === "demonym" &&
    !hasPrefix(reading, group, end)
  );
}

/** Whether ب or ل is written onto a group's first word, or onto a noun before it: "للصين", "بقرار إسبانيا". */
export function hasPrefix({ tokens }: Reading, group: Group, end: number): boolean {
  const [token, noun] = [tokens[group.from], tokens[group.from - 1]];
  const isWrittenOn =
    /^[وف]?[بلك]/u.test(token?.form ?? "") && (token?.start ?? 0) < (group.mentions[0]?.start ?? 0);
  return isWrittenOn || (group.from > end && /^[بل]\p{L}{3}/u.test(noun?.form ?? ""));
}

/** States and seats of government whose names are masculine in Arabic; those of all others, and of cities, are feminine. */
export const isMasculine = createWordTest(
  "العراق, لبنان, الأردن, المغرب, السودان, اليمن, الصومال, الفاتيكان, الكرملين, البنتاغون, البيت, الإليزيه",
);

/**
 * Whether a group right behind an Arabic verb may be its subject: "شجعت بكين" is "Beijing encouraged", "شجع بكين" is
 * "he encouraged Beijing". A noun without an article looks like a verb in the masculine: "دعم أوكرانيا", support for Ukraine.
 */
function agrees(reading: Reading, group: Group, cue: Pick<TypeCue, "at" | "length">): boolean {
  const form = reading.tokens[cue.at]?.form ?? "";
  const [mention] = group.mentions;
  const isFeminine =
    group.from === cue.at + cue.length &&
    mention?.isState === true &&
    mention.kind !== "demonym" &&
    !isMasculine(reading.tokens[group.from]?.form ?? "");
  return !isNoun(form) && (!isFeminine || /^[وف]?س?ت|ت$/u.test(form));
}

const ACCUSING = /^[وف]?س?[يتن]?(?:ا?تهم)(?:ت|وا)?$/u;
const REFUSAL = /^[وفبلك]?(?:ال)?رفض$/u;

/**
 * Whether the name right behind an Arabic verb of words is its object, and its subject is left out: of the other gender («اتهم
 * الصين»), behind a participle («، محملة السعودية»), or the only name before a charge («وتتهم باريس بالتبعية»).
 */
export function isObjectAlone(reading: Reading, group: Group, cue: Pick<TypeCue, "at" | "length">): boolean {
  const { tokens } = reading;
  const form = tokens[cue.at]?.form ?? "";
  if (isParticiple(tokens, cue.at)) return true;
  if (!isVerbOfWords(reading, cue)) return false;
  const isNext = group.from === cue.at + cue.length;
  if (ACCUSING.test(form) && isNext && isCharge(tokens[group.to])) return true;
  // "رفض دمشق": a refusal is whose it is.
  return !REFUSAL.test(form) && !agrees(reading, group, cue);
}

const GIVING = /^(?:منح|اعطاء|تسليم|تسليح|تزويد|دعم|ضم|قبول)$/u;

/** «أيدت |منح| إسرائيل صفة», «انتقد |قطع| المغرب للعلاقات»: whether a name belongs to a verbal noun behind a verb, whose subject it is not. */
function isOfVerbalNoun({ tokens }: Reading, first: Group, end: number): boolean {
  const { form = "", mention } = tokens[first.from - 1] ?? {};
  return first.from > end && mention === undefined && (isVerbalNoun(form) || isFirstFormNoun(form));
}

/** "قُصفت سوريا", "قصفت سوريا بغارات إسرائيلية": a passive, as its vowel or the means behind it tell; who does it is not told. */
function isSuffered(reading: Reading, first: Group, second: Group | undefined, cue: TypeCue): boolean {
  const verb = reading.tokens[cue.at];
  const isVowelled = /^[وف]?\p{L}ُ/u.test(reading.text.slice(verb?.start, verb?.end));
  const isMeans =
    second !== undefined && second.mentions[0]?.kind === "demonym" && hasPrefix(reading, second, first.to);
  return isVowelled || isMeans;
}

/** Whether an Arabic cue is a verb of saying, and no noun made of one: "اتهم", not "اتهام", "ترحيب". */
const isVerbOfWords = ({ tokens }: Reading, { at, length }: Pick<TypeCue, "at" | "length">) =>
  sayingsIn(tokens.slice(at, at + length)).length > 0 &&
  !/^[وف]?(?:\p{L}{2,}ا\p{L}[هة]?|ت\p{L}{2}ي\p{L})$/u.test(tokens[at]?.form ?? "");

/** "ألغت تركيا الاتفاق وهددت اليونان": whether another verb begins with و between two groups, which the second belongs to. */
function isOfNextVerb({ tokens }: Reading, first: Group, second: Group): boolean {
  const between = tokens.slice(first.to, second.from);
  return cuesIn(between).some(({ at }) => /^و(?!قف|قع)/u.test(between[at]?.form ?? ""));
}

/**
 * "يتهم محتجون مبارك": whether a sound plural in the nominative stands between an Arabic verb and a name. It is the subject,
 * and the name behind it is not.
 */
export const hasPluralSubject = ({ isArabic, tokens }: Reading, from: number, to: number): boolean =>
  isArabic && tokens.slice(from, to).some(({ form }) => /^(?:ال)?\p{L}{3,}ون$/u.test(form));

/** Who does it to whom behind an Arabic verb, or behind a noun that stands for one. */
export function afterVerb(
  reading: Reading,
  [first, second]: readonly Group[],
  target: Group | undefined,
  cue: TypeCue,
  range: Range,
): DirectedGroups {
  const end = cue.at + cue.length;
  if (first === undefined) return sides(undefined, undefined);
  const isReached =
    formsIn(reading, end, first.from).some((form) => PREPOSITION.test(form)) ||
    hasPrefix(reading, first, end);
  if (isReached) return sides(undefined, first);
  if (cue.type === "conflict" && isSuffered(reading, first, second, cue)) return sides(undefined, undefined);
  if (isVerbOfWords(reading, cue) && hasPluralSubject(reading, end, first.from))
    return sides(undefined, first);
  if (isOfVerbalNoun(reading, first, end)) {
    // Whoever is given something is not blamed for it.
    const isGiven = GIVING.test(reading.tokens[first.from - 1]?.form ?? "");
    const isTo = cue.type === "cooperation" || (cue.type !== "conflict" && !isGiven);
    return sides(undefined, isTo ? first : undefined);
  }
  if (isObjectAlone(reading, first, cue)) return sides(undefined, first);
  const next = target === first ? second : (target ?? second);
  const object = next !== undefined && !isOfNextVerb(reading, first, next) ? next : undefined;
  if (object !== undefined) return sides(first, object);
  if (REFUSAL.test(reading.tokens[cue.at]?.form ?? "")) return sides(first, undefined);
  if (!agrees(reading, first, cue)) return sides(undefined, first);
  // "طائرات قصفت سوريا": the subject may stand before the verb, and nobody knows it.
  return cue.at - range.from < 2 ? sides(first, undefined) : sides(undefined, undefined);
}
