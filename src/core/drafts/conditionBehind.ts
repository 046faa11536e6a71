import { hasPastEnding, isPastVerb } from "../arabic/verbForms";
import { beginsCondition } from "../coding/moodWords";
import { isIrregularPast } from "../lexicon/englishPast";
import { fold } from "../text/fold";
import type { Span } from "../text/span";
import { type Token, tokens } from "../text/tokens";

/** Words of the quote's own clause between it and its condition, at most: "will respond |to Kyiv if attacked". */
const LEAD = 3;
/** UTF-16 code units behind a quote that are read. */
const REACH = 400;

/** Words that begin a condition, beside those of `beginsCondition`. */
const PHRASE =
  /^(?:providing that|assuming that|in case|in the event|on (?:the )?condition that|(?:conditional|contingent|dependent) (?:up)?on|(?:as|so) long as(?! (?:it takes|necessary|needed))|[بل]?شرط ان|علي شرط|بحال|حال(?!ه)|في حاله (?:ما اذا|حدوث|وقوع|عدم|تعرض|قيام|اندلاع|استمر|رفض|فشل|شن))/u;
/** "If not Russia", "if anything": words that look like a condition and are none. */
const NO_CONDITION =
  /^(?:if (?:not|anything|any|only|ever)(?!\p{L})|حال(?! (?:عدم|تعرض|حدوث|وقوع|قيام|اندلاع|استمر|رفض|فشل|شن)))/u;
/** Behind these a condition is a question, a comparison, or one that changes nothing: "asked if", "as if", "even if", «حتى لو». */
const NO_CONDITION_BEHIND =
  /^(?:as|even|ask(?:s|ed|ing)?|wonder(?:s|ed|ing)?|see|know|doubt(?:s|ed)?|unclear|especially|particularly|حتي|كما|ما|عما|فيما|مما|لا سيما|خاصه|خصوصا)$/u;
/** Words that limit a condition and may stand behind the comma before it: "but only if", «إلا إذا». */
const LIMITING = /^(?:only|except|الا|فقط)$/u;
/** "But" before them does not begin another sentence, as in "but if". */
const BUT = /^(?:but|and|و?لكن)$/u;

/** Words between which tell that another clause begins. Arabic letters of imperfects and joined words count: nouns are lost. */
const OTHER_CLAUSE =
  /^(?:and|or|but|that|which|who|whom|whose|where|when|while|after|before|because|as|to|than|is|are|was|were|be|has|have|had|do|does|did|not|will|would|can|could|may|might|must|shall|should|says?|\p{L}{2,}(?:ed|ing)|[وفس]\p{L}{3,}|[يت]\p{L}{3,}|[بل]?ان|انه|انها|انهم|التي|الذي|الذين|قد|لم|لن|لا)$/u;
const opensClause = (form: string) =>
  OTHER_CLAUSE.test(form) || isIrregularPast(form) || hasPastEnding(form) || isPastVerb(form);

const QUOTATION = /^["'“”‘’«»‹›]$/u;

/**
 * Finds the condition right behind a quote in its clause, or behind one comma, which the quote leaves out: its words up to the next
 * sign. A condition of another clause, or one that somebody asks about, is none.
 */
export function conditionBehind(text: string, sentence: Span, quote: Span): string | undefined {
  const behind = text.slice(quote.end, Math.min(sentence.end, quote.end + REACH));
  const folded = fold(behind, "orthographic");
  const words = tokens(folded.text);
  const last = tokens(fold(text.slice(quote.start, quote.end), "orthographic").text).at(-1)?.form ?? "";
  const wordsFrom = (at: number) => {
    const { start = 0, end = 0 } = words[at] ?? {};
    return behind.slice(folded.toOriginal(start, end).start);
  };
  let [commas, lead] = [0, 0];
  for (const [at, { kind, form }] of words.entries()) {
    const before = words[at - 1]?.form ?? last;
    if (kind === "sign") {
      if (/^[,،]$/u.test(form)) commas += 1;
      else if (!QUOTATION.test(form)) return undefined;
      if (commas > 1) return undefined;
      continue;
    }
    if (isConditionAt(words, at, wordsFrom(at)))
      return NO_CONDITION_BEHIND.test(before) ? undefined : clauseIn(wordsFrom(at));
    const isLimit = LIMITING.test(form) || (BUT.test(form) && LIMITING.test(words[at + 1]?.form ?? ""));
    if (isLimit) continue;
    lead += 1;
    if (commas > 0 || lead > LEAD || opensClause(form)) return undefined;
  }
  return undefined;
}

/** Joined to the clause before by a letter, «وإذا» begins another sentence. */
function isConditionAt(words: readonly Token[], at: number, raw: string): boolean {
  const forms = words.slice(at, at + 4).map(({ form }) => form);
  const phrase = forms.join(" ");
  if (/^[وف](?!ي )/u.test(phrase) || NO_CONDITION.test(phrase)) return false;
  // «إن» is "if" before a verb of the past; elsewhere it is "that".
  if (/^إن\s/u.test(raw))
    return isPastVerb(forms[1] ?? "") || hasPastEnding(forms[1] ?? "") || forms[1] === "لم";
  return beginsCondition(words, at) || PHRASE.test(phrase);
}

const clauseIn = (raw: string) => (/^[^,،;؛:.!?؟"“”«»\n]*/u.exec(raw)?.[0] ?? "").trim();
