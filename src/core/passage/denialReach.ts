import { isPastVerb } from "../arabic/verbForms";
import { isIrregularPast } from "../lexicon/englishPast";
import { isRefusal } from "../lexicon/refusal";
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
/** Words before a verb of the past that is told as one that happened. */
const BEFORE_PAST = /^(?:حيث|كما|ثم|بينما|فيما|اذ)$/u;
/** Participles of saying and of acts by words, which tell what is done beside the verb before them: «مؤكدا أن», «متهما إيران». */
const BESIDE_VERB =
  /^[وف]?(?:قاي?ل|موكد|مضيف|مشير|موضح|معتبر|محذر|مشدد|لافت|مبين|معلن|زاعم|متهم|مدين|مندد|منتقد|مهدد|مطالب|داعي|معرب|مستنكر|متوعد|منوه|مرحب|مشيد)(?:ا|ه|ين)$/u;
/** That something is there, or comes about, is denied with all that is told of it. */
const OF_BEING = /^(?:[يت]وجد|وجود|دليل|هناك|[يت]حدث|[يت]قع|[يت]حصل|[يت]تم|[يت]كن|[يت]كون|صحه|صحيح)$/u;
const WITH_BASE_FORM = /^(?:did|does|do|will|would|can|could|may|might|must|shall|should|cannot)(?:n't)?$/u;
const isPastEnglish = (form: string) => /^\p{L}{2,}ed$/u.test(form) || isIrregularPast(form);
/** Words that open a clause about what happened, which a comma closes before the main one. */
const OPENS_FRONT =
  /^(?:after|since|although|though|while|because|despite|as|[وف]?(?:بعد|بعدما|منذ|رغم|بينما|فيما|بسبب|عقب|اثر|نظرا|لان))$/u;
/** A noun that negates the one it governs, and with an act or a report all that is told of it: «عدم صحة ما تردد من أنباء عن». */
const OF_NOUN = /^[وفبلك]?(?:ال)?عدم$/u;
/** States: without them something is so, and nothing else is denied: "إلى عدم |الاستقرار|". */
const STATE = /^(?:ال)?(?:استقرار|انحياز|مساواه|توازن|تكافو|انتظام)$/u;

/** Tells whether a word that denies reaches a quote: whether no other clause of what happened begins between, or with it. */
export function reachesQuote({ words, quote }: WordsToQuote, denial: number): boolean {
  const formAt = (at: number) => words[at]?.form ?? "";
  const between = Array.from({ length: Math.max(0, quote - denial) }, (_, index) => denial + 1 + index);
  if (between.some((at) => isCoordinate(words, denial, at) || isBesideVerb(words, denial, at))) return false;
  const places = [...between.slice(-LEAD - 1), quote + 1, quote + 2];
  if (places.some((at) => RELATIVE.test(formAt(at)) && isOfRelative({ words, quote }, denial, at)))
    return false;
  if (OF_NOUN.test(formAt(denial)) && denial + 1 < quote && STATE.test(formAt(denial + 1))) return false;
  return !isClosedByComma({ words, quote }, denial);
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
  if (before !== "and" || !isPastEnglish(form)) return false;
  const [own, auxiliary] = [words[denial]?.form ?? "", words[denial - 1]?.form ?? ""];
  const takesBase =
    isRefusal(own, "refusing", "failing") ||
    WITH_BASE_FORM.test(own.replace(/n't$/u, "")) ||
    WITH_BASE_FORM.test(auxiliary);
  return takesBase && !words.slice(denial + 1, at).some((word) => isPastEnglish(word.form));
}

/** Whether a word goes on with a relative clause of what is denied: «رفضت روسيا التي غزت جارتها وقصفتها |سحب قواتها|». */
function isInRelative(words: readonly Token[], denial: number, at: number): boolean {
  const begin = words.findLastIndex(({ form }, index) => index < at && index > denial && RELATIVE.test(form));
  return begin !== -1 && words.slice(begin, at).every(({ kind }) => kind === "word");
}

/** Whether an Arabic participle tells, behind a comma or behind a refusal, what is said beside it. */
function isBesideVerb(words: readonly Token[], denial: number, at: number): boolean {
  if (!BESIDE_VERB.test(words[at]?.form ?? "") || hasContent(words, denial, at)) return false;
  return words[at - 1]?.form === "," || isRefusal(words[denial]?.form ?? "", "refusing");
}

/** Whether a quote tells in a relative clause what somebody or something is that a denial speaks of, not what is denied. */
function isOfRelative({ words, quote }: WordsToQuote, denial: number, at: number): boolean {
  const own = words[denial]?.form ?? "";
  if (isRefusal(own, "denying") || /(?:لن|عدم|دليل)$/u.test(own)) return false;
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
  return begin < denial && OPENS_FRONT.test(words[begin]?.form ?? "");
}
