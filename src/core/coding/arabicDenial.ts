import { isTitle } from "./groups";
import type { Reading } from "./reading";
import { begins } from "./statement";

const WHAT = /^[وف]?ما$/u;
/** "كانت", "زالت": verbs of the past before which "ما" is "what", or goes on. */
const NO_DEED = /^(?:زال|دام|كان|حدث|جر|حصل|يل)/u;
/** Verbs of the past by their endings; those with the ending of a pronoun tell what somebody did: "ما قصفته". */
const PERFECT = /^\p{L}{2,}(?:(?<!ا)ت|وا|نا)$/u;
const OTHER = /^(?:ال|[يتن]|\p{L}*(?:ه|ها|هم|هما)$)/u;
/** A preposition with the pronoun that takes up "what": "ما قامت |به| مصر". */
const RESUMES = /^(?:ب|في|عن|من|علي|الي|ل)(?:ه|ها|هم)$/u;
const RESUMED_REACH = 3;
const SIGN_OF_CLAUSE = /^[,;:"]$/u;
const OWN_STATE = /^بلاد(?:ه|ها|نا|هم)$/u;

/** Whether nothing but a subject stands between the beginning of a clause and a token: "إن روسيا |ما قصفت". */
function isBehindSubject({ tokens }: Reading, at: number): boolean {
  const sentence = tokens[at]?.sentence;
  for (let index = at - 1; tokens[index]?.sentence === sentence; index -= 1) {
    const { form = "", mention } = tokens[index] ?? {};
    if (SIGN_OF_CLAUSE.test(form) || begins(form)) return true;
    if (mention === undefined && !isTitle(form) && !OWN_STATE.test(form)) return false;
  }
  return true;
}

/**
 * Whether "ما" stands at a token as "not", as it does before a verb of the past, or before "من", where nothing but the
 * subject of its clause is before it. Elsewhere it is "what": "أدانت فرنسا ما قصفت روسيا", "ما قصفته". `cue`: the act's token.
 */
export function isNotOfPast(reading: Reading, at: number, cue: number): boolean {
  const { form = "", mention } = reading.tokens[at + 1] ?? {};
  if (!WHAT.test(reading.tokens[at]?.form ?? "") || mention !== undefined || NO_DEED.test(form)) return false;
  const behind = reading.tokens.slice(at + 2, at + 2 + RESUMED_REACH);
  if (behind.some((token) => RESUMES.test(token.form))) return false;
  const isNext = at + 1 === cue && !OTHER.test(form);
  return (isNext || PERFECT.test(form) || form === "من") && isBehindSubject(reading, at);
}

const NOT = /^[وف]?غير$/u;
/** What joins an adjective to what it is about. */
const ABOUT = /^(?:عن|في|علي|[بل]\p{L}{3,})$/u;
/** What one thinks of an act, which is there: "غير راضية عن الاتفاق". */
const OPINION = /^(?:راض|مقتنع|متاكد|واثق|متفايل|سعيد|مرتاح|متحمس)/u;
const IS = /^[وف]?(?:كان|يكون|تكون|اصبح|بات|ظل)(?:ت|وا|ا)?$/u;

/**
 * Whether "غير" at a token denies what its adjective is about, as it does in a predicate: "إنها |غير مسؤولة عن الهجوم|". Behind
 * a noun it denies the adjective alone: "فرصة غير عادية لفتح".
 */
export function isPredicateNot({ tokens }: Reading, at: number): boolean {
  const { form = "", mention } = tokens[at - 1] ?? {};
  const isPredicate = mention !== undefined || begins(form) || IS.test(form);
  const isOpinion = OPINION.test(tokens[at + 1]?.form ?? "");
  return (
    NOT.test(tokens[at]?.form ?? "") && isPredicate && !isOpinion && ABOUT.test(tokens[at + 2]?.form ?? "")
  );
}
