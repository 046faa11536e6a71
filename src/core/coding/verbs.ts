import { isFirstFormNoun, isVerbalNoun } from "../arabic/isVerbalNoun";
import { hasPastEnding, hasPresentBeginning, isPastVerb } from "../arabic/verbForms";
import { isIrregularPast } from "../lexicon/englishPast";
import { denialLength } from "../lexicon/negation";
import { APART, OTHER_CLAUSE } from "./clauseWords";
import { sayingsIn } from "./governing";
import { beginsCondition, isFuture, isIdle, isSubjunctive, MOOD_GAP, type Mood, moodsIn } from "./moodWords";
import type { Reading } from "./reading";
import { begins, isOfName } from "./statement";

/** A word that says of the acts it governs that they are yet to come, wished, possible or not done: tokens [at, at + length). */
export type Governor = {
  readonly fact: Mood | "if" | "subjunctive";
  readonly at: number;
  readonly length: number;
  /** Whether only verbs have it: it then reaches to the end of its clause. */
  readonly isOfVerb: boolean;
};

const formAt = ({ tokens }: Reading, at: number) => tokens[at]?.form ?? "";

/** Finds the words among tokens [from, to) that govern acts, in their order. */
export function governorsIn(reading: Reading, from: number, to: number): readonly Governor[] {
  // «دعا … إلى زيارة»: what a phrase has behind a gap may stand behind the last token.
  const found = moodsIn(reading.tokens.slice(from, to + MOOD_GAP)).flatMap(({ value, at, length }) => {
    const own = { at: from + at, length, isOfVerb: true };
    if (own.at + length > to || value === "none" || isAlready(reading, own)) return [];
    return [{ ...own, fact: beginsCondition(reading.tokens, own.at) ? ("if" as const) : value }];
  });
  const verbs: Governor[] = [];
  for (let at = from; at < to; at += 1) {
    const length = denialAt(reading, at);
    if (length > 0) verbs.push({ fact: "denied", at, length, isOfVerb: isOfVerbAt(reading, at) });
    else if (isFuture(reading, at) && !isIdle(reading, at))
      verbs.push({ fact: "planned", at, length: 1, isOfVerb: true });
    else if (isSubjunctive(reading, at)) verbs.push({ fact: "subjunctive", at, length: 1, isOfVerb: true });
  }
  return [...found, ...verbs].toSorted((one, other) => one.at - other.at);
}

/** Words that say that what is named behind them was not reached, or will not be. */
export const FAILING =
  /^(?:fail(?:s|ed|ing)?|[وفل]?[يت]?فشل(?:ت|وا|ا)?|[وف]?(?:اخفق|تخفق|يخفق)(?:ت|وا)?|[وف]?(?:[يت]ستبعد|استبعد)(?:ت|وا|ا|ون)?|استبعاد|مستبعد(?:ا|ه))$/u;
/** How far behind «فشل» stands the «في» of a verb, in tokens. */
const FAILED_REACH = 6;
/** Negators that only a verb has. */
const OF_VERB = /^(?:[وف]?(?:لن|لم|ليس\p{L}{0,2}|لسن?ا?)|not|never|do|does|did|.*n't)$/u;
const NOT = /^[وف]?لا$/u;
/** "لا السلاح ولا دعمنا لها": only of a noun that is not definite it denies that there is any. */
const DEFINITE = /^(?![يتن])(?:ال\p{L}{3}|\p{L}{2,}(?:نا|ها|هم)$)/u;
const ADJECTIVAL = /^[وفبلك]?غير$/u;

/** Returns how many tokens from one on deny an act, or say that it failed or is ruled out: 0 if none does. */
export function denialAt(reading: Reading, at: number): number {
  const { tokens } = reading;
  if (isIdle(reading, at)) return 0;
  const [form, next] = [formAt(reading, at), formAt(reading, at + 1)];
  if ((/^rul(?:e|es|ed|ing)$/u.test(form) && next === "out") || isNotYet(reading, at)) return 2;
  // «فشل الطرفان في»; «فشل المفاوضات» is a noun for what has been.
  const isIn = tokens.slice(at + 1, at + FAILED_REACH).some((token) => token.form === "في");
  if (FAILING.test(form)) return /^[وفل]?فشل$/u.test(form) && !isIn ? 0 : 1;
  if (isNotOfPast(reading, at)) return 1;
  if (NOT.test(form) && DEFINITE.test(next)) return 0;
  // "غير عادية": it negates its adjective alone.
  if (ADJECTIVAL.test(form) && !isPredicateNot(reading, at)) return 0;
  const words = tokens
    .slice(at, at + 3)
    .map((token) => ({ ...token, kind: token.isSign ? ("sign" as const) : ("word" as const) }));
  return denialLength(words, 0);
}

/** "Has |yet to| agree": it did not; "the strongest sign |yet to|" is there. */
const isNotYet = (reading: Reading, at: number): boolean =>
  formAt(reading, at) === "yet" &&
  formAt(reading, at + 1) === "to" &&
  /^(?:has|have|had|is|are|was|were|as)$/u.test(formAt(reading, at - 1));

/** Whether a negator at a token is one that only a verb has. */
const isOfVerbAt = (reading: Reading, at: number): boolean =>
  OF_VERB.test(formAt(reading, at)) ||
  FAILING.test(formAt(reading, at)) ||
  /^(?:yet|rul\p{L}+|[وف]?ما)$/u.test(formAt(reading, at)) ||
  (NOT.test(formAt(reading, at)) && hasPresentBeginning(formAt(reading, at + 1)));

/** Verbs of the past before which "ما" is "what", or goes on, and those with the ending of a pronoun: "ما قصفته". */
const NO_DEED = /^(?:زال|دام|كان|حدث|جر|حصل|يل)|(?:ه|ها|هم|هما)$/u;
/** A preposition with the pronoun that takes up "what": "ما قامت |به| مصر". */
const RESUMES = /^(?:ب|في|عن|من|علي|الي|ل)(?:ه|ها|هم)$/u;
const RESUMED_REACH = 4;
const OWN_STATE = /^بلاد(?:ه|ها|نا|هم)$/u;

/** Whether "ما" is "not", as at the beginning of its clause before a verb of the past or "من"; else it is "what". */
function isNotOfPast(reading: Reading, at: number): boolean {
  const { tokens } = reading;
  const next = formAt(reading, at + 1);
  if (!/^[وف]?ما$/u.test(formAt(reading, at)) || NO_DEED.test(next)) return false;
  if (!hasPastEnding(next) && !isPastVerb(next) && next !== "من" && !/^\p{L}{3}$/u.test(next)) return false;
  let begin = at - 1;
  while (tokens[begin]?.mention !== undefined || OWN_STATE.test(formAt(reading, begin))) begin -= 1;
  const before = tokens[begin];
  const isFirst = before === undefined || before.isSign || before.sentence !== tokens[at]?.sentence;
  if (!isFirst && !begins(before.form)) return false;
  return !tokens.slice(at + 1, at + RESUMED_REACH).some(({ form }) => RESUMES.test(form));
}

/** What joins an adjective to what it is about. */
const ABOUT = /^(?:عن|في|علي|[بل]\p{L}{3,})$/u;
/** What one thinks of an act, which is there: "غير راضية عن الاتفاق". */
const OPINION = /^(?:راض|مقتنع|متاكد|واثق|متفايل|سعيد|مرتاح|متحمس)/u;

/** Whether "غير" denies what the adjective of a predicate is about: "إيران |غير ضالعة في قصف|"; not "فرصة غير عادية لفتح". */
function isPredicateNot(reading: Reading, at: number): boolean {
  const { form = "", mention } = reading.tokens[at - 1] ?? {};
  const isPredicate = mention !== undefined || begins(form) || /^[وف]?(?:كان|[يت]كون)/u.test(form);
  return isPredicate && !OPINION.test(formAt(reading, at + 1)) && ABOUT.test(formAt(reading, at + 2));
}

/** Whether قد is "already", before a verb of the past by its feminine ending: "قد توقفت". */
const isAlready = (reading: Reading, { at, length }: Pick<Governor, "at" | "length">): boolean =>
  /^[ولف]?قد$/u.test(formAt(reading, at)) && /ت$/u.test(formAt(reading, at + length - 1));

/** English auxiliaries, which with "and" before them begin another clause. */
const AUXILIARY = /^(?:is|are|was|were|has|have|had|will|would|did|does|do)$/u;
/** What stands behind a participle: "talks mediated |by| A". */
const BEHIND_PARTICIPLE = /^(?:by|at|in|on|for|to|with|from|against)$/u;

/** Whether a verb of the past stands at a token, with no letters before it; an English participle is none. */
export function isPastAt(reading: Reading, at: number): boolean {
  const form = formAt(reading, at);
  if (reading.tokens[at]?.mention !== undefined) return false;
  if (reading.isArabic) return isPastVerb(form);
  return isIrregularPast(form) || (/ed$/u.test(form) && !BEHIND_PARTICIPLE.test(formAt(reading, at + 1)));
}

/** Whether a token begins a clause of its own, into which no verb before it reaches. */
export function beginsClause(reading: Reading, at: number): boolean {
  const { tokens, isArabic } = reading;
  const form = formAt(reading, at);
  if (form === '"') return !isOfName(tokens, at) && !opensWords(tokens, at);
  if (form === ",") return !isAside(reading, at);
  if (/^[;:]$/u.test(form) || APART.test(form) || OTHER_CLAUSE.test(form)) return true;
  if (isArabic)
    return /^[وف]\p{L}{3}/u.test(form) && tokens[at]?.mention === undefined && isPastVerb(form.slice(1));
  const next = /ly$|^(?:also|then|later)$/u.test(formAt(reading, at + 1)) ? at + 2 : at + 1;
  const isVerb = /ed$/u.test(formAt(reading, next)) || isIrregularPast(formAt(reading, next));
  return /^(?:and|but)$/u.test(form) && (isVerb || AUXILIARY.test(formAt(reading, next)));
}

/** Whether a quotation mark opens a few words of a clause, as in "could take |"other measures"|", and no statement. */
function opensWords(tokens: Reading["tokens"], at: number): boolean {
  const before = tokens[at - 1];
  const isOpening = tokens[at + 1]?.isQuoted === true && before !== undefined && !before.isSign;
  return isOpening && !begins(before.form) && sayingsIn([before]).length === 0;
}

/** English words that have a verb behind them, also behind what is put in between commas: "will, on Monday, attack". */
const BEFORE_VERB = /^(?:will|would|shall|should|could|can|may|might|must|not|never|\p{L}+n't)$/u;
/** How far behind a comma stands the one that closes what is put in between, in tokens: «سيفرض، اليوم (الاثنين)، عقوبات». */
const ASIDE = 6;

/** Whether a comma opens or closes a few words put in between, or in Arabic stands before what depends on the verb. */
function isAside({ tokens, isArabic }: Reading, at: number): boolean {
  const isNear = (index: number) => index > at - ASIDE && index < at + ASIDE && index !== at;
  const isComma = (index: number) => isNear(index) && tokens[index]?.form === ",";
  const opensAside = (index: number) => BEFORE_VERB.test(tokens[index - 1]?.form ?? "");
  if (!isArabic) return tokens.some((_, index) => isComma(index) && opensAside(Math.min(index, at)));
  const isPaired = tokens.some((_, index) => isComma(index));
  return isPaired || /^(?:[بل]\p{L}{3,}|علي|الي)$/u.test(tokens[at + 1]?.form ?? "");
}

/** What stands behind "to" where it brings a thing, and no act: "agreed to |a| truce". */
const THING =
  /^(?:the|an?|any|its|his|her|their|this|that|these|those|some|all|terms|talks|cease|ceasefire|truce|\p{N}+)$/u;
/** What one may agree on that is no act. */
const PROPOSAL = /^(?:اقتراح|طلب|اتفاق|قرار|مشروع)/u;
const isActNoun = (form: string) => (isVerbalNoun(form) || isFirstFormNoun(form)) && !PROPOSAL.test(form);
/** A verb and a noun behind which the act stands at once: "قررت مصر |طرد| السفير"; the noun with "ب" tells what was done. */
const DECIDES = /^[وف]?[يتن]?(?:قرر|طلب)/u;
const DECISION = /^[وفبل]?(?:ال)?قرار/u;
/** How far behind a word that binds stands the act, in tokens: whoever is bound, and when, may be between. */
const BOUND_REACH = 12;

/** Finds the token of the act that a verb of agreeing, deciding or asking binds somebody to: "agreed to |help|", «على |إجراء|». */
export function actBoundBy(reading: Reading, { at, length }: Governor): number | undefined {
  const { tokens, isArabic } = reading;
  const end = Math.min(tokens.length, at + length + BOUND_REACH);
  const isDecision = DECISION.test(formAt(reading, at));
  const isDirect = isDecision || DECIDES.test(formAt(reading, at));
  for (let index = at + length; index < end && !beginsClause(reading, index); index += 1) {
    const [form, next] = [formAt(reading, index), formAt(reading, index + 1)];
    const isName = tokens[index]?.mention !== undefined;
    if (tokens[index]?.sentence !== tokens[at]?.sentence || form === "عدم") return undefined;
    if (!isArabic) {
      if (index === at + length && formAt(reading, index - 1) === "for") return index;
      if (form === "to" && !isName) return THING.test(next) ? undefined : index + 1;
      continue;
    }
    if (isDirect && isActNoun(form) && !isName) return index;
    if (isDecision && !isName) return undefined;
    if (/^(?:علي|في|الي)$/u.test(form)) return isActNoun(next) || next === "ان" ? index + 1 : undefined;
    if (/^(?:ان|بان)$/u.test(form)) return hasPresentBeginning(next) ? index + 1 : undefined;
    if (/^[بل]/u.test(form) && isActNoun(form.slice(1).replace(/^ال/u, ""))) return index;
  }
  return undefined;
}
