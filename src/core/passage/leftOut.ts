import { segmentationsOf } from "../arabic/attachedLetters";
import { isNegator, wordSet } from "../lexicon/negation";
import { isRefusal } from "../lexicon/refusal";
import { fold } from "../text/fold";
import type { Span } from "../text/span";
import { type Token, tokens } from "../text/tokens";
import { LEAD, QUOTE_WORDS, reachesQuote, type WordsToQuote } from "./denialReach";

/** Words that a quote leaves out of its sentence and that turn what it says. */
export type LeftOut = {
  /** A negator with nothing between it and the quote, or adverbs and marks alone. */
  readonly beside?: string;
  /** A word that denies or refuses, anywhere before the quote. */
  readonly before?: string;
};

/** What may stand between a negator and what it denies. English adverbs in -ly count as well. */
const BETWEEN = wordSet(
  "yet ever even again longer so far still also just quite really now then to be been being have has had and or a an the any in at all بعد ابدا قط ايضا حتى مطلقا",
);
/** Negators that say how or by whom rather than whether: with a distance they turn nothing. */
const OF_MANNER = wordSet("without دون بدون غير الا ما ألا بلا sin sans ohne");
/** Words that say that what is told after them is not so, is ended or kept from being. */
const ENDING =
  /^(?:stop(?:s|ped|ping)?|ceas(?:e|es|ed|ing)|instead|prevent(?:s|ed|ing)?|unwilling|unable|unlikely|hardly|barely|doubt(?:s|ed|ing)?)$/u;
const INSTEAD = wordSet("بدلا عوضا");
/** Words and marks after which a denial no longer holds. */
const TURNING = wordSet("but whereas ; ؛ بل لكن ولكن لكنه لكنها لكنهم ولكنه ولكنها ولكنهم");
/** What stands behind "dispute" as a noun, or ends it. */
const OF_DISPUTE = /^(?:in|over|with|between|about|among|on|of|and|or|has|had|is|was|will|\P{L}*)$/u;
/** With "ان" after them: "غير أن" is "however". */
const TURNING_WITH_THAT = wordSet("غير الا بيد");

/**
 * Conjunctions after which something is told as having happened, whatever the clause before them denies. Neither "as" nor
 * "بعد" alone: "did not act as an ally" and "لم توقع مصر بعد اتفاقا" go on under the denial. Nor what can be read otherwise:
 * "is not following B's attack", "did not leave because B attacked", "will not wait when B attacks".
 */
const FACTUAL = wordSet("after while since although though whereas amid despite بعدما بينما فيما حيث اذ منذ");
/** "… and said (that)", «وقال إن», «وأشار إلى أن»: another statement. An imperfect may still stand under its negator. */
const SAYS = wordSet("said says added adds told warned stressed noted called");
/** With "في" before them: «في حين», «في وقت». */
const AT_TIME = wordSet("حين وقت");
/** With "أن" after them: «بعد أن», «رغم أن», «نظرا لأن», «بالنظر إلى أن». */
const BEFORE_FACT = wordSet("بعد رغم الرغم علما العلم نظرا بالنظر كما");
/** A negator with the word behind it that says no more than the sentence without them. */
const IDIOM =
  /^(?:not (?:only|merely)|و?لا (?:سيما|يزال|تزال|يزالون|شك|ريب|جدال|[يت]قتصر)|و?لم [يت]كتف|و?ليس(?:ت)? (?:فقط|فحسب))$/u;
const STOPPING = /^[وف]?(?:ال)?(?:توقف|توقفت|كف|كفت)$/u;
const THAT = wordSet("ان انه انها انهم لان بان");

/** UTF-16 code units of a sentence that are looked at on each side: a text without full stops is one sentence. */
const REACH = 2_000;

const tokensOf = (text: string) => tokens(fold(text, "orthographic").text);

/** Finds what of its sentence a quote leaves out and what turns it. */
export function leftOutOf(text: string, sentence: Span, quote: Span): LeftOut {
  const ahead = tokensOf(text.slice(Math.max(sentence.start, quote.start - REACH), quote.start));
  const behind = tokensOf(text.slice(quote.end, Math.min(sentence.end, quote.end + REACH)));
  const own = tokensOf(text.slice(quote.start, Math.min(quote.end, quote.start + REACH))).slice(
    0,
    QUOTE_WORDS,
  );
  const toQuote: WordsToQuote = { words: [...ahead, ...own], quote: ahead.length };
  const beside = negatorAtEnd(ahead) ?? negatorAtStart(behind);
  const from = Math.max(ahead.findLastIndex((_, index) => turnsAt(ahead, index)) + 1, anotherClause(ahead));
  const isClosed = closedQuotations(ahead);
  const denies = ahead.find(
    (_, index) => index >= from && !isClosed(index) && deniesAt(ahead, index) && reachesQuote(toQuote, index),
  );
  return {
    ...(beside !== undefined && { beside }),
    ...(denies !== undefined && { before: denies.form }),
  };
}

function negatorAtEnd(ahead: readonly Token[]): string | undefined {
  const last = ahead.findLast(({ kind, form }) => kind === "word" && !BETWEEN.has(form) && !isAdverb(form));
  return last !== undefined && isNegator(last.form) ? last.form : undefined;
}

/** "supports neither China", "attacked no one", and their like; a sentence of its own may begin with و or ف. */
function negatorAtStart(behind: readonly Token[]): string | undefined {
  const first = behind.find(({ form }) => !/["'“”‘’«»‹›]/u.test(form));
  if (first === undefined || first.kind === "sign" || /^[وف]/u.test(first.form)) return undefined;
  return isNegator(first.form) && !OF_MANNER.has(first.form) ? first.form : undefined;
}

const isAdverb = (form: string) => /^[a-z]{2,}ly$/u.test(form);

function turnsAt(ahead: readonly Token[], index: number): boolean {
  const [form = "", next = ""] = [ahead[index]?.form, ahead[index + 1]?.form];
  if (TURNING.has(form)) return true;
  const [, noun] = /^[وف]?(.+)$/u.exec(form) ?? [];
  return ["ان", "انه", "انها", "انهم"].includes(next) && noun !== undefined && TURNING_WITH_THAT.has(noun);
}

/** Where the clause of a quote begins, if just before the quote a word opens one that no denial before it reaches; else 0. */
function anotherClause(ahead: readonly Token[]): number {
  const formAt = (index: number) => ahead[index]?.form ?? "";
  const first = Math.max(ahead.length - LEAD - 1, ahead.findLastIndex(({ kind }) => kind === "sign") + 1);
  const at = ahead.findLastIndex(({ form }, index) => {
    if (index < first) return false;
    // "Not after Japan attacked China."
    if (FACTUAL.has(form)) return !deniesAt(ahead, index - 1);
    const before = formAt(index - 1);
    if (before === "في" && AT_TIME.has(form)) return true;
    if (THAT.has(form)) return BEFORE_FACT.has(/^(?:الي|من)$/u.test(before) ? formAt(index - 2) : before);
    return SAYS.has(form) && before === "and";
  });
  return Math.max(0, at);
}

/**
 * Tells which words stand in a statement in quotation marks that ends before the quote: what they deny stays in it. A few
 * words in such marks are part of the sentence around them: 'found "no evidence" that …'.
 */
function closedQuotations(ahead: readonly Token[]): (index: number) => boolean {
  const isSign = (index: number) => ahead[index]?.kind === "sign";
  const spans: { readonly start: number; readonly end: number }[] = [];
  let open: number | undefined;
  for (const [index, { form }] of ahead.entries()) {
    if (open === undefined && /["“«]/u.test(form)) open = index;
    else if (open !== undefined && /["”»]/u.test(form)) {
      const begins = open === 0 || isSign(open - 1) || SAYS.has(ahead[open - 1]?.form ?? "");
      if (begins && (isSign(index - 1) || isSign(index + 1))) spans.push({ start: open, end: index });
      open = undefined;
    }
  }
  return (index) => spans.some(({ start, end }) => start < index && index < end);
}

function deniesAt(ahead: readonly Token[], index: number): boolean {
  const [form = "", next = "", afterNext = ""] = [0, 1, 2].map((more) => ahead[index + more]?.form);
  if (/^rul(?:e|es|ed|ing)$/u.test(form)) return next === "out";
  if (form === "short") return next === "of";
  // A dispute is no denial, to dispute what is told is one: "they dispute Iran's claim that".
  if (form === "dispute") return !OF_DISPUTE.test(next);
  if (form === "rather") return next === "than";
  if (form === "no" && next === "." && /^\p{N}/u.test(afterNext)) return false;
  if (IDIOM.test(`${form} ${next}`)) return false;
  // «توقف» alone is a stop, «كف» a palm.
  if (STOPPING.test(form)) return [next, afterNext].includes("عن");
  // "ما من دليل على أن" is "there is no evidence that"; "ما من شأنه" is "what is likely to".
  if (/^[وف]?ما$/u.test(form) && next === "من") return !afterNext.startsWith("شان");
  if (ENDING.test(form) || isRefusal(form, "refusing", "rejecting", "denying")) return true;
  if (/^fail/u.test(form) || segmentationsOf(form).some(({ bare }) => INSTEAD.has(bare))) return true;
  return isNegator(form) && !segmentationsOf(form).some(({ bare }) => OF_MANNER.has(bare));
}
