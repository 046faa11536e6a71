import { relationTypes } from "../codebook/relationTypes";
import type { ModalityId } from "../codebook/voices";
import type { Actor } from "../dossier/dossier";
import { isIrregularPast } from "../lexicon/englishPast";
import type { MentionFinder } from "../names/mentions";
import { leftOutOf } from "../passage/leftOut";
import { fold } from "../text/fold";
import { isCapitalAt } from "../text/isCapitalAt";
import type { Span } from "../text/span";
import { ENDS_CLAUSE } from "./clauseWords";
import { sayingsIn } from "./governing";
import { isOffice, isTitle } from "./groups";
import { keyOf, type Reading, type ReadToken, readPassage } from "./reading";
import { suggestClaim } from "./suggestClaim";
import { isRank } from "./suggestPrincipal";
import { cuesIn } from "./suggestType";

/** A passage that says something by itself. */
export type StandingClause = {
  /** As a sentence: with a capital and a full stop. */
  readonly sentence: string;
  /** Whom it names, by `keyOf`, those for whom persons speak among them. */
  readonly named: ReadonlySet<string>;
  /** Those of them whom it begins with, or whose verb it begins with. */
  readonly subject: ReadonlySet<string>;
  readonly mood: ModalityId;
};

/** What is longer, in tokens, sums nothing up. */
const LONGEST = 40;
const AUXILIARY =
  /^(?:is|are|was|were|has|have|had|do|does|did|will|would|shall|should|can|could|may|might|must)(?:n't)?$/u;
const ADVERB = /^(?:\p{L}{2,}ly|also|again|already|still|never|not|now|then|even|ever)$/u;
/** Behind a word that ends in "s" they tell that it is a noun: "US sanctions on Iran". */
const BEHIND_NOUN = /^(?:on|against|with|between|in|from|of|by|over|at|for|into|and|,)$/u;
const OPEN_END =
  /^(?:and|or|of|to|the|an?|with|by|for|in|on|at|from|that|as|.*'s|و|او|في|من|علي|الي|عن|مع|ان|بان|التي|الذي|بين|ضد|قد)$/u;
/** What an English subject is made of beside names. */
const IN_SUBJECT = /^(?:the|an?|and|both|of|'|-)$/u;
const CONDITION = /^(?:if|unless|provided|اذا|لو|ما|شريطه|بشرط)$/u;
/** Words whose meaning stands elsewhere. */
const POINTS_ELSEWHERE = /^(?:this|these|those|it|he|she|they|him|them|هذا|هذه|هؤلاء|ذلك|تلك)$/u;

/**
 * Reads a passage as a sentence of its own: one that begins with a named subject and a finite verb, in Arabic the verb first,
 * is cut neither inside a clause nor from what turns it, and points to nothing outside. Undefined where it is not sure to be one.
 */
export function standingClause(
  text: string,
  span: Span,
  actors: readonly Actor[],
  finder: MentionFinder,
): StandingClause | undefined {
  const words = text.slice(span.start, span.end);
  if (/\n/u.test(words) || !isPaired(words)) return undefined;
  const reading = readPassage(text, span, finder, new Map(actors.map((actor) => [actor.id, actor])));
  const subjectEnd = reading.isArabic ? subjectOfArabic(reading) : subjectOfEnglish(reading);
  if (subjectEnd === undefined || !isWhole(reading, span)) return undefined;
  const { tokens, from, to } = reading;
  if (tokens.slice(from, to).some(({ form }) => POINTS_ELSEWHERE.test(form))) return undefined;
  const keysIn = (end: number) =>
    new Set(
      reading.mentions
        .filter(({ at, next }) => at >= from && next <= end)
        .flatMap(({ named, side }) => [keyOf(named), keyOf(side)]),
    );
  const whole = { start: 0, end: words.length };
  const { modality } = suggestClaim({ text: words, span: whole, actors, finder, types: relationTypes });
  return {
    sentence: `${words.charAt(0).toUpperCase()}${words.slice(1)}.`,
    named: keysIn(to),
    subject: keysIn(subjectEnd),
    mood: modality?.value ?? "actual",
  };
}

/** Whether quotation marks and brackets are closed that are opened. */
function isPaired(words: string): boolean {
  const count = (signs: RegExp) => words.match(signs)?.length ?? 0;
  const isEven = count(/"/gu) % 2 === 0 && count(/[“«]/gu) === count(/[”»]/gu);
  return isEven && count(/[([]/gu) === count(/[)\]]/gu);
}

/** Whether a passage is all of a clause, of one sentence, and nothing that is left out turns it. */
function isWhole({ text, tokens, from, to, sentenceFrom, sentenceTo }: Reading, span: Span): boolean {
  const [first, last] = [tokens[from], tokens[to - 1]];
  if (first === undefined || last === undefined || first.sentence !== last.sentence) return false;
  if (to - from > LONGEST || OPEN_END.test(last.form)) return false;
  const before = from === sentenceFrom ? undefined : tokens[from - 1];
  const after = to === sentenceTo ? undefined : tokens[to];
  const isCut = (token: ReadToken | undefined) =>
    token !== undefined && !token.isSign && !ENDS_CLAUSE.test(token.form);
  if ((isCut(before) && before?.form !== "that") || isCut(after)) return false;
  // A condition behind it would be left out.
  if (tokens.slice(to, Math.min(to + 2, sentenceTo)).some(({ form }) => CONDITION.test(form))) return false;
  const begin = tokens[sentenceFrom]?.start ?? span.start;
  const end = tokens[sentenceTo - 1]?.end ?? span.end;
  const { beside, before: denied } = leftOutOf(text, { start: begin, end }, span);
  return beside === undefined && denied === undefined;
}

/** Where the subject ends that an English passage begins with, if its verb follows. */
function subjectOfEnglish({ text, tokens, mentions, from, to }: Reading): number | undefined {
  const isName = ({ start, form, mention }: ReadToken) =>
    mention !== undefined || isTitle(form) || isRank(form) || isCapitalAt(text, start);
  const isOfSubject = (token: ReadToken | undefined) =>
    token !== undefined && (isName(token) || IN_SUBJECT.test(token.form));
  let end = from;
  while (end < to && !isAuxiliary(tokens, end) && isOfSubject(tokens[end])) end += 1;
  const last = tokens[end - 1];
  const mention = mentions.find(({ next }) => next === end);
  if (last === undefined || end === from || /'s?$/u.test(last.form) || IN_SUBJECT.test(last.form))
    return undefined;
  // "Russian attacks …": an adjective is no subject.
  if (mention?.kind === "demonym" || !mentions.some(({ at, next }) => at >= from && next <= end))
    return undefined;
  let verb = end;
  while (ADVERB.test(tokens[verb]?.form ?? "")) verb += 1;
  return verb < to && isVerb(tokens, verb, from) ? end : undefined;
}

const isAuxiliary = (tokens: readonly ReadToken[], at: number) => AUXILIARY.test(tokens[at]?.form ?? "");

/** Whether a word is a finite verb, by its form; where that may be a noun's, by what stands around it. */
function isVerb(tokens: readonly ReadToken[], at: number, from: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token === undefined || token.mention !== undefined || token.isSign) return false;
  if (isAuxiliary(tokens, at)) return true;
  const isOfAct = [...sayingsIn(tokens.slice(at, at + 3)), ...cuesIn(tokens.slice(at, at + 3))].some(
    (found) => found.at === 0,
  );
  if (!isOfAct || next === undefined) return false;
  // "Forces backed by Iran": a participle.
  if (/ed$/u.test(token.form)) return next.form !== "by";
  if (/ing$/u.test(token.form) || isOffice(token.form)) return false;
  const isPlural = tokens.slice(from, at).some(({ form }) => form === "and");
  if (/[^s]s$/u.test(token.form)) return !isPlural && !BEHIND_NOUN.test(next.form);
  return isPlural ? !BEHIND_NOUN.test(next.form) : isIrregularPast(token.form);
}

/** How far behind its verb an Arabic subject is named, in tokens. */
const REACH = 4;

/** Where the subject ends behind the verb that an Arabic passage begins with. */
function subjectOfArabic({ text, tokens, mentions, from, to }: Reading): number | undefined {
  const verb = tokens[from];
  if (verb === undefined || !isArabicVerb(text, tokens, from)) return undefined;
  const subject = mentions.find(({ at }) => at > from);
  if (subject === undefined || subject.at > from + REACH || subject.next > to) return undefined;
  const between = tokens.slice(from + 1, subject.at);
  return between.every(({ form }) => isTitle(form) || isRank(form) || /^ال\p{L}{2}/u.test(form))
    ? subject.next
    : undefined;
}

/**
 * Forms that only verbs have among words of acts: "أدانت" but not "علاقات"; "يدين"; "تدين" and "تدعم" but not "تنديد"; "أدان";
 * "اتهم" but not "اتهام".
 */
const ARABIC_VERB =
  /^(?:\p{L}{2,}[^ا]ت|ي\p{L}{2,}|ت\p{L}ي\p{L}|ت[^ايو]{3,4}|أ\p{L}{2,}[^ة]|ا[^ل]\p{L}*[^اةي]\p{L})$/u;

function isArabicVerb(text: string, tokens: readonly ReadToken[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.mention !== undefined) return false;
  const next = tokens.slice(at, at + 3);
  const written = fold(text.slice(token.start, token.end), "typographic").text.replace(/\p{M}/gu, "");
  return ARABIC_VERB.test(written) && [...sayingsIn(next), ...cuesIn(next)].some((found) => found.at === 0);
}
