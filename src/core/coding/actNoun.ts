import type { Reading } from "./reading";

/** English nouns of acts that are done by words. */
const ACT_NOUN =
  /^(?:criticisms?|condemnations?|accusations?|denunciations?|complaints?|objections?|praise|warnings?|threats?|rebukes?|apolog(?:y|ies)|congratulations)$/u;
/** Arabic verbs whose subject such a noun is: «جاء انتقاد», it came. */
const COMES = /^[وف]?(?:جاء|صدر)ت?$/u;
const BEGINS_CLAUSE = /^(?:and|but|while|whereas|as|[,;:"])$/u;
const BEFORE_NOUN = /^(?:the|an?|some|more|new|fresh|further|strong|sharp|harsh|public|\p{L}+ly)$/u;
const FROM = /^(?:from|من|عن)$/u;
const ENDS = /^(?:[,;:"]|and|but|while)$/u;

/** Whether the noun of an act by words begins its clause as the subject: "…, and |criticism| of A came from B", «وجاء |انتقاد| أ من ب». */
export function isNounOfClause({ tokens, isArabic }: Reading, at: number): boolean {
  if (isArabic) return COMES.test(tokens[at - 1]?.form ?? "");
  if (!ACT_NOUN.test(tokens[at]?.form ?? "") || tokens[at + 1]?.mention !== undefined) return false;
  let begin = at;
  while (BEFORE_NOUN.test(tokens[begin - 1]?.form ?? "")) begin -= 1;
  const before = tokens[begin - 1];
  return before?.sentence !== tokens[at]?.sentence || BEGINS_CLAUSE.test(before?.form ?? "");
}

/** Finds where the words begin that tell from whom the act of such a noun comes: "faced criticism from |B|"; undefined if none do. */
export function sourceBehind(reading: Reading, at: number): number | undefined {
  const { tokens, isArabic } = reading;
  if (isArabic ? !isNounOfClause(reading, at) : !ACT_NOUN.test(tokens[at]?.form ?? "")) return undefined;
  const behind = tokens.slice(at + 1).findIndex(({ form, sentence }) => {
    return sentence !== tokens[at]?.sentence || ENDS.test(form) || FROM.test(form);
  });
  const source = at + 1 + behind;
  const isFrom = behind !== -1 && tokens[source]?.sentence === tokens[at]?.sentence;
  return isFrom && FROM.test(tokens[source]?.form ?? "") ? source + 1 : undefined;
}
