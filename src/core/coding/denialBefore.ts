import { isVerbalNoun } from "../arabic/isVerbalNoun";
import { hasPastEnding, hasPresentBeginning } from "../arabic/verbForms";
import { denialLength } from "../lexicon/negation";
import { lazily } from "../memoise/lazily";
import { isNotOfPast, isPredicateNot } from "./arabicDenial";
import { ENDS_CLAUSE, RELATIVE } from "./clauseWords";
import { ENDING_WORDS, REFUSING_WORDS } from "./cueWords";
import { formsIn } from "./groups";
import { beginsCondition, isIdle, isSubjectOfModal, type SuggestedModality } from "./moodWords";
import type { Reading } from "./reading";
import { createPhraseFinder, phrases } from "./wordPatterns";

/** How far a negator may stand from what it denies. */
const NEGATION_REACH = 5;
/** Negators that only a verb has. */
const OF_VERB = /^(?:[وف]?(?:لن|لم|ليس\p{L}{0,2}|لسن?ا?)|not|never|do|does|did|.*n't)$/u;
/** "لا" before an imperfect. */
const NOT = /^[وف]?لا$/u;
const DEFINITE = /^(?![يتن])(?:ال\p{L}{3}|\p{L}{2,}(?:نا|ها|هم)$)/u;
/** Words that say that what is named behind them was not reached. */
export const FAILING =
  /^(?:fail(?:s|ed|ing)?|[وفل]?[يت]?فشل(?:ت|وا|ا)?|[وف]?(?:اخفق|تخفق|يخفق)(?:ت|وا)?|[وف]?(?:[يت]ستبعد|استبعد)(?:ت|وا|ا|ون)?|استبعاد|مستبعد(?:ا|ه))$/u;
/** How far behind «فشل» stands the «في» of a verb, in tokens. */
const FAILED_REACH = 6;
const isIn = ({ form }: { readonly form: string }) => form === "في";
/** How many tokens from here on say so: "failed", "ruled out", "has yet to". */
export function failingAt({ tokens }: Reading, at: number): number {
  const [form, next] = [tokens[at]?.form ?? "", tokens[at + 1]?.form ?? ""];
  const isPair = (/^rul(?:e|es|ed|ing)$/u.test(form) && next === "out") || (form === "yet" && next === "to");
  if (isPair) return 2;
  // «فشل الطرفان في»; «فشل المفاوضات» is a noun for what has been.
  const isNoun = /^[وفل]?فشل$/u.test(form) && !tokens.slice(at + 1, at + FAILED_REACH).some(isIn);
  return FAILING.test(form) && !isNoun ? 1 : 0;
}
const endings = lazily(() => createPhraseFinder(phrases(`${ENDING_WORDS}, ${REFUSING_WORDS}`, true)));
/** "ليس أمامها خيار إلا الرد": what is excepted is not denied. */
const EXCEPT = /^(?:الا|سوي)$/u;
/** Arabic nouns that negate what they govern, and no verb of the past: "رغم نفي مصر |قطعت| تشاد". */
const NOMINAL = /^[وفبلك]?(?:ال)?(?:نفي|انكار|عدم|دون|غير)$/u;
const ADJECTIVAL = /^[وفبلك]?غير$/u;

/** Returns how many tokens from here on deny an act. */
export const denialAt = ({ tokens }: Reading, at: number): number =>
  denialLength(
    tokens.slice(at, at + 3).map(({ form, isSign, start, end }) => ({
      form,
      kind: isSign ? ("sign" as const) : ("word" as const),
      start,
      end,
    })),
    0,
  );

/** Whether a negator is one that only a verb has. */
export const isOfVerbAt = ({ tokens }: Reading, at: number): boolean =>
  OF_VERB.test(tokens[at]?.form ?? "") ||
  (NOT.test(tokens[at]?.form ?? "") && hasPresentBeginning(tokens[at + 1]?.form ?? ""));

/** "If they do not agree": what is only supposed is not denied. */
function isSupposed(reading: Reading, start: number, at: number): boolean {
  const before = reading.tokens.slice(start, at);
  const condition = before.findLastIndex((_, index) => beginsCondition(reading.tokens, start + index));
  return condition !== -1 && !before.slice(condition).some(({ form }) => ENDS_CLAUSE.test(form));
}

/** "لم تعلق مصر |ونددت|": whether a verb with و stands behind a negator, up to a cue, and begins another clause. */
const beginsAnother = ({ tokens }: Reading, next: number, cue: number): boolean =>
  tokens
    .slice(next + 1, cue + 1)
    .some(
      ({ form, mention }) => mention === undefined && AND_VERB.test(form) && !isVerbalNoun(form.slice(1)),
    );
/** Not "وقع", "وافق" and others that have و themselves. */
const AND_VERB =
  /^[وف](?!ال|قف|قع|افق|صف|عد|جه|ضع|ثق|اصل|اجه|لا|لم|لن|في|من|عن|علي|الي|\p{L}*(?:ه|ات|اء)$)\p{L}{3}/u;

/** Finds a negator before a cue, in its clause. Where no word tells what is done, only a verb's own negator tells that it is not. */
export function denialBefore(
  reading: Reading,
  start: number,
  cue: number,
  isOfVerb: boolean,
): SuggestedModality | undefined {
  const { tokens } = reading;
  for (let at = start; at < cue; at += 1) {
    const failing = failingAt(reading, at);
    const isFailing = failing > 0;
    const isOfPast = isNotOfPast(reading, at, cue);
    const length = isFailing ? failing : isOfPast ? 1 : denialAt(reading, at);
    if (length === 0 || isIdle(reading, at)) continue;
    const isFar = isOfVerb || cue - at > NEGATION_REACH;
    if (isFar && !isFailing && !isOfPast && !isOfVerbAt(reading, at)) continue;
    // "غير عادية": it negates its adjective alone.
    if (ADJECTIVAL.test(tokens[at]?.form ?? "") && at + 1 < cue && !isPredicateNot(reading, at)) continue;
    if (NOMINAL.test(tokens[at]?.form ?? "") && hasPastEnding(tokens[cue]?.form ?? "")) continue;
    // "Should not welcome": a demand, and no denial.
    if (/^(?:should|must|ought)$/u.test(tokens[at - 1]?.form ?? "")) continue;
    if (isSubjectOfModal(reading, { at, length }, cue)) continue;
    // "لا السلاح ولا دعمنا لها": only of a noun that is not definite it denies that there is any.
    if (NOT.test(tokens[at]?.form ?? "") && at + 1 === cue && DEFINITE.test(tokens[cue]?.form ?? ""))
      continue;
    const next = at + length;
    if (reading.isArabic && beginsAnother(reading, next, cue)) continue;
    const between = formsIn(reading, next, cue);
    const isCut = isOfVerb
      ? formsIn(reading, start, at).some((form) => ENDS_CLAUSE.test(form) || RELATIVE.test(form))
      : between.some(
          (form) => form === "," || RELATIVE.test(form) || (ENDS_CLAUSE.test(form) && form !== "and"),
        );
    // "Did not stop helping", "never refused to sign": who does not end it does it.
    const isTwice = endings()(tokens.slice(next, cue)).length > 0;
    if (isCut || isTwice || isSupposed(reading, start, at) || between.some((form) => EXCEPT.test(form)))
      continue;
    return { modality: "denied", at, length };
  }
  return undefined;
}
