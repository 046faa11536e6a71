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
