import { isPastVerb } from "../arabic/verbForms";
import { isIrregularPast } from "../lexicon/englishPast";
import type { Token } from "../text/tokens";

/** The words of a sentence up to a quote and the first of the quote, which begins at `quote`. */
export type WordsToQuote = { readonly words: readonly Token[]; readonly quote: number };

/** Words of a quote that may tell in which clause it stands. */
export const QUOTE_WORDS = 4;
/** Words between what begins a clause and a quote in it, with no mark among them. */
export const LEAD = 2;

const THAT = /^(?:[وفبل]?(?:ان|انه|انها|انهم)|that)$/u;
const SUBJUNCTIVE = /^(?![يت]كون)[يت]\p{L}{3,}$/u;
const RELATIVE = /^[وف]?(?:الذي|التي|الذين|اللذان|اللتان|اللذين|اللتين)$/u;
const RELATIVE_OF_ALL = new RegExp(`${RELATIVE.source}|^(?:which|who|whose)$`, "u");
/** A refusal as a noun behind a preposition: no verb is its object. */
const BY_REFUSAL = /^[بل](?:ال)?(?:رفض|عدم|امتناع|تجنب)/u;
const REFUSAL = /^(?:رفض|عدم|امتناع|تجنب)/u;
const BEFORE_NOUN = /^[وف]?(?:بعد|رغم|بسبب|عقب|اثر|مع|في|ظل|نتيجه|خلال|منذ|من|علي)$/u;
/** Verbs of saying some of which are written like nouns: behind و and with "أن" behind them, they are verbs. */
const AND_SAID = /^و(?:ذكر|صرح|تابع|حذر|زعم|ادعي|لفت|كشف|كتب|بين)$/u;
/** Words between such a verb and its "أن": who says it. */
const SUBJECT = 6;
/** Words before a verb of the past that is told as one that happened. */
const BEFORE_PAST = /^(?:حيث|كما|ثم|بينما|فيما|اذ)$/u;
/** «فقد اتهمتها»: with a verb of the past behind it; with another it is "may". */
const AND_ALREADY = /^[وف]ل?قد$/u;
/** Participles of saying and of acts by words, which tell what is done beside the verb before them: «مؤكدا أن», «متهما إيران». */
const BESIDE_VERB =
  /^[وف]?(?:قاي?ل|موكد|مضيف|مشير|موضح|معتبر|محذر|مشدد|لافت|مبين|معلن|زاعم|متهم|مدين|مندد|منتقد|مهدد|مطالب|داعي|معرب|مستنكر|متوعد|منوه|مرحب|مشيد)(?:ا|ه|ين)$/u;
/** What is denied is a statement or an act itself: what is told of that may be told by the one who denies it. */
const DENIES_ITSELF =
  /^(?:[وف]?[يتن]?(?:نفي|نفت|نفوا|نافي|انكر|نكر|كذب|فند|عدم|دليل)|den|refut|dismiss|disput|doubt)/u;
/** That something is there, or comes about, is denied with all that is told of it. */
const OF_BEING = /^(?:[يت]وجد|وجود|دليل|هناك|[يت]حدث|[يت]قع|[يت]حصل|[يت]تم|[يت]كن|[يت]كون|صحه|صحيح)$/u;
/** Words that reject what somebody said, and their objects: that it was said is not denied. */
const REJECTS_WORDS =
  /^(?:reject|den(?:y|i)|dismiss|refut|disput|[وف]?[يت]?(?:رفض|رافض|نفي|نفت|نافي|كذب|فند))/u;
const SPEECH =
  /^(?:accusations?|allegations?|criticisms?|charges|threats|warnings?|condemnation|(?:ال|ل)?(?:اتهامات|انتقادات|تهديدات|تحذيرات))(?:ه|ها|هم)?$/u;
const WITH_BASE_FORM = /^(?:did|does|do|will|would|can|could|may|might|must|shall|should|cannot)(?:n't)?$/u;
const WITH_INFINITIVE = /^(?:refus|declin|fail)/u;
const isPastEnglish = (form: string) => /^\p{L}{2,}ed$/u.test(form) || isIrregularPast(form);
/** Words that open a clause about what happened, which a comma closes before the main one. */
const OPENS_FRONT =
  /^(?:after|since|although|though|while|because|despite|as|[وف]?(?:بعد|بعدما|منذ|رغم|بينما|فيما|بسبب|عقب|اثر|نظرا|لان))$/u;
const FRONT_PAIR = /^(?:علي الرغم|في حين|بالنظر الي)$/u;
const PARTICIPLE =
  /^(?:(?:refus|declin|reject|den(?=y)|avoid|refrain)\p{L}*ing|رافضا|رافضه|نافيا|نافيه|متجنبا|متجنبه)$/u;

/** Tells whether a word that denies reaches a quote: whether no other clause of what happened begins between, or with it. */
export function reachesQuote({ words, quote }: WordsToQuote, denial: number): boolean {
  const formAt = (at: number) => words[at]?.form ?? "";
  const between = Array.from({ length: Math.max(0, quote - denial) }, (_, index) => denial + 1 + index);
  if (between.some((at) => isCoordinate(words, denial, at) || isBesideVerb(words, denial, at))) return false;
  const places = [...between.slice(-LEAD - 1), quote + 1, quote + 2];
  if (places.some((at) => RELATIVE.test(formAt(at)) && isOfRelative({ words, quote }, denial, at)))
    return false;
  if (isBehindPhrase({ words, quote }, denial)) return false;
  return !isWordsRejected({ words, quote }, denial) && !isClosedByComma({ words, quote }, denial);
}

/** «بعد رفض إيران التفاوض |هاجمت إسرائيل …|»: whether a quote begins with the verb behind a phrase of a preposition and a refusal. */
function isBehindPhrase({ words, quote }: WordsToQuote, denial: number): boolean {
  const own = words[denial]?.form ?? "";
  const isNoun =
    BY_REFUSAL.test(own) || (REFUSAL.test(own) && BEFORE_NOUN.test(words[denial - 1]?.form ?? ""));
  return isNoun && isPastVerb(words[quote]?.form ?? "") && !hasContent(words, denial, quote);
}

/** "Iran rejected |Israel's accusations|", «رفضت إيران |اتهامات إسرائيل|»: whether a quote is about words that a verb rejects. */
function isWordsRejected({ words, quote }: WordsToQuote, denial: number): boolean {
  if (!REJECTS_WORDS.test(words[denial]?.form ?? "")) return false;
  if (words.slice(denial + 1, quote).some(({ kind, form }) => kind === "sign" || THAT.test(form)))
    return false;
  return words.slice(quote, quote + 3).some(({ form }) => SPEECH.test(form));
}

/** Whether what somebody says stands between two words: a past verb behind "and" may go on with it. */
function hasContent(words: readonly Token[], from: number, to: number): boolean {
  return words.some(
    ({ form }, at) => at > from && at < to && THAT.test(form) && !SUBJUNCTIVE.test(words[at + 1]?.form ?? ""),
  );
}

/** Whether a verb of the past begins a clause beside the one that is denied: «لم ترد روسيا |وأدانت|», "did not answer and |condemned|". */
function isCoordinate(words: readonly Token[], denial: number, at: number): boolean {
  const [form, before] = [words[at]?.form ?? "", words[at - 1]?.form ?? ""];
  if (hasContent(words, denial, at) || isInRelative(words, denial, at)) return false;
  const [, bare] = /^[وف](.+)$/u.exec(form) ?? [];
  if ((bare !== undefined && isPastVerb(bare)) || (BEFORE_PAST.test(before) && isPastVerb(form))) return true;
  if (AND_ALREADY.test(form)) return isPastVerb((words[at + 1]?.form ?? "").replace(/(?:ها|هم|هما|ه)$/u, ""));
  if (AND_SAID.test(form)) return isSaying(words, at);
  if (before !== "and" || !isPastEnglish(form)) return false;
  const [own, auxiliary] = [words[denial]?.form ?? "", words[denial - 1]?.form ?? ""];
  const takesBase =
    WITH_INFINITIVE.test(own) ||
    WITH_BASE_FORM.test(own.replace(/n't$/u, "")) ||
    WITH_BASE_FORM.test(auxiliary);
  return takesBase && !words.slice(denial + 1, at).some((word) => isPastEnglish(word.form));
}

/** Whether a word goes on with a relative clause of what is denied: «رفضت روسيا التي غزت جارتها وقصفتها |سحب قواتها|». */
function isInRelative(words: readonly Token[], denial: number, at: number): boolean {
  const begin = words.findLastIndex(({ form }, index) => index < at && index > denial && RELATIVE.test(form));
  return begin !== -1 && words.slice(begin, at).every(({ kind }) => kind === "word");
}

/** Whether "أن" stands behind a verb of saying and its subject. */
function isSaying(words: readonly Token[], at: number): boolean {
  const behind = words.slice(at + 1, at + 2 + SUBJECT);
  const that = behind.findIndex(({ form }) => THAT.test(form));
  return that !== -1 && behind.slice(0, that).every(({ kind }) => kind === "word");
}

/** Whether an Arabic participle tells, behind a comma or behind a refusal, what is said beside it. */
function isBesideVerb(words: readonly Token[], denial: number, at: number): boolean {
  if (!BESIDE_VERB.test(words[at]?.form ?? "") || hasContent(words, denial, at)) return false;
  return words[at - 1]?.form === "," || /رفض|رافض|امتنع/u.test(words[denial]?.form ?? "");
}

/** Whether a quote tells in a relative clause what somebody or something is that a denial speaks of, not what is denied. */
function isOfRelative({ words, quote }: WordsToQuote, denial: number, at: number): boolean {
  const own = words[denial]?.form ?? "";
  if (DENIES_ITSELF.test(own) || /لن$/u.test(own)) return false;
  if (words.slice(denial + 1, denial + 3).some(({ form }) => OF_BEING.test(form))) return false;
  if (at < quote) return words.slice(at, quote).every(({ kind }) => kind === "word");
  return words.slice(quote, at).every(({ form }) => /^[وفبك]?(?:ال|لل)/u.test(form));
}

/** "After Russia refused to sign, |Japan …|", "Japan, refusing to comment, |attacked …|": one comma closes the clause of the denial. */
function isClosedByComma({ words, quote }: WordsToQuote, denial: number): boolean {
  const signs = words.flatMap(({ kind }, at) => (kind === "sign" && at < quote ? [at] : []));
  const [comma, ...others] = signs.filter((at) => at > denial);
  if (comma === undefined || others.length > 0 || words[comma]?.form !== ",") return false;
  if (quote - comma - 1 > LEAD) return false;
  const begin = (signs.findLast((at) => at < denial) ?? -1) + 1;
  const [first = "", second = ""] = [words[begin]?.form, words[begin + 1]?.form];
  if (begin > 0 && begin === denial && PARTICIPLE.test(first))
    return !words.slice(denial, comma).some(({ form }) => THAT.test(form));
  // "Iran, |which denies the charges|, attacked …"
  const isTold = begin > 0 && RELATIVE_OF_ALL.test(first) && !hasContent(words, denial, comma);
  return (
    begin < denial &&
    (isTold || OPENS_FRONT.test(first) || FRONT_PAIR.test(`${first} ${second}`.replace(/^[وف]/u, "")))
  );
}
