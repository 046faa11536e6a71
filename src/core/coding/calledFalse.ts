import { isNegator } from "../lexicon/negation";
import { isRefusal } from "../lexicon/refusal";
import { lazily } from "../memoise/lazily";
import { FALSE_WORDS, REBUTTED_WORDS } from "./cueWords";
import type { SuggestedModality } from "./moodWords";
import type { Reading, ReadToken } from "./reading";
import { createPhraseFinder, type PhraseFound, phrases } from "./wordPatterns";

const rebutted = lazily(() => createPhraseFinder(phrases(REBUTTED_WORDS, true)));
const untrue = lazily(() => createPhraseFinder(phrases(FALSE_WORDS, true)));

/** "Is not false": a denial of it. */
const NOT = /^(?:not|never|.*n't|[وف]?ليست?)$/u;

/** How far behind a word for what is told stands what it tells, in tokens, and what brings that. */
const CONTENT_REACH = 2;
const CONTENT = /^(?:that|of|about|by|in|from|عن|بشان|حول|ان|ب(?!ال)\p{L}{2,})$/u;

/** Whether some words call anything untrue. */
export const hasFalse = (words: readonly ReadToken[]): boolean => untrue()(words).length > 0;

/** "The claim that A bombed B is false": finds the word that calls untrue what is told of an act. */
export function calledFalse(
  { tokens, isArabic, sentenceFrom, sentenceTo }: Reading,
  to: number,
): SuggestedModality | undefined {
  const words = tokens.slice(sentenceFrom, sentenceTo);
  const told = rebutted()(words);
  const isTold = told.some(
    ({ at, length }) =>
      sentenceFrom + at < to &&
      words.slice(at + length, at + length + CONTENT_REACH).some(({ form }) => CONTENT.test(form)),
  );
  const word = untrue()(words).find((found) => {
    if (words.slice(Math.max(0, found.at - 2), found.at).some(({ form }) => NOT.test(form))) return false;
    if (!isTold) return /^(?:that|ان)$/u.test(words[found.at + found.length]?.form ?? "");
    const noun = isArabic ? nounBefore(words, found) : nounBehind(words, found);
    return noun === undefined || told.some(({ at, length }) => at <= noun && noun < at + length);
  });
  return word && { modality: "denied", at: sentenceFrom + word.at, length: word.length };
}

/** What brings what is told right behind its noun. */
const TOLD = /^(?:that|of|suggesting|claiming|alleging|saying|ان|بان|عن|ب(?!ال)\p{L}{3,})$/u;
/** How far before what is told stands the verb that turns it down, or behind it, in tokens. */
export const REFUSED_REACH = 4;

/** "Dismissed reports that |A bombed B|": finds the verb that turns down what is told of an act behind it. */
export function turnedDown(
  { tokens }: Pick<Reading, "tokens">,
  from: number,
  cue: number,
): SuggestedModality | undefined {
  for (const { at, length } of rebutted()(tokens.slice(from, cue))) {
    const [begin, end] = [from + at, from + at + length];
    const isTold = TOLD.test(tokens[end]?.form ?? "");
    const verb = tokens.findLastIndex(
      ({ form }, index) =>
        index >= Math.max(from, begin - REFUSED_REACH) &&
        index < begin &&
        isRefusal(form, "rejecting", "denying"),
    );
    // "Did not reject reports", «لم ترفض مزاعم»: who does not turn it down denies nothing.
    const isNegated = tokens
      .slice(Math.max(from, verb - 2), Math.max(from, verb))
      .some(({ form }) => isNegator(form));
    if (isTold && verb !== -1 && !isNegated) return { modality: "denied", at: verb, length: 1 };
  }
  return undefined;
}

/** English words behind which an adjective ends its clause, or goes on to tell of what. */
const ENDS =
  /^(?:and|or|but|that|the|an?|by|in|on|as|to|at|for|of|from|with|while|when|after|before|because)$/u;

/** Where the noun stands that an English adjective describes: "a false |flag|"; undefined in a predicate, "is false". */
function nounBehind(words: readonly ReadToken[], { at, length }: PhraseFound<boolean>): number | undefined {
  const next = words[at + length];
  const isNoun = next !== undefined && !next.isSign && next.mention === undefined && !ENDS.test(next.form);
  return isNoun ? at + length : undefined;
}

const ADJECTIVE = /^(?:ال)?(?:كاذب|باطل|زايف|مفبرك|ملفق|مختلق)/u;
/** Words before a predicate: what is definite or a name, a pronoun, "was". */
const NO_NOUN = /^(?:[وفبلك]?ال\p{L}+|\p{L}+(?:ها|هم|هما)|\p{L}?انه|و?ه[ويم]|و?كان\p{L}*|[يت]كون|و?ليست?)$/u;

/** Where the noun stands that an Arabic adjective describes: "|راية| كاذبة"; undefined in a predicate, "الأنباء كاذبة". */
function nounBefore(words: readonly ReadToken[], { at }: PhraseFound<boolean>): number | undefined {
  const [before, adjective = ""] = [words[at - 1], words[at]?.form];
  if (before === undefined || before.isSign || !ADJECTIVE.test(adjective)) return undefined;
  const isNoun = adjective.startsWith("ال") || (before.mention === undefined && !NO_NOUN.test(before.form));
  return isNoun ? at - 1 : undefined;
}
