import type { Actor, ActorId } from "../dossier/dossier";
import type { MentionFinder } from "../names/mentions";
import type { Span } from "../text/span";
import { oncePerWord } from "../text/wordRecord";
import { sayingsIn } from "./governing";
import { distinct } from "./groups";
import {
  type NamedActor,
  type ReadMention,
  type ReadParagraph,
  type ReadToken,
  readParagraph,
  stretchesOf,
} from "./reading";
import { codebookWordsIn } from "./suggestType";
import { createWordTest } from "./wordPatterns";

/** A sentence that may hold a claim. Offsets count UTF-16 code units of the text. */
export type Stop = {
  readonly sentence: Span;
  /** The words of the codebook; none where two actors alone are the reason. */
  readonly words: readonly Span[];
  /** Whether it names two sides and tells of a relation by a word that speaks for it clearly. */
  readonly isLikely: boolean;
};

/** A text, and whom it may name. */
export type TextToWalk = {
  readonly text: string;
  readonly actors: readonly Actor[];
  /** Made from the same actors. */
  readonly finder: MentionFinder;
};

/** A sentence of a text; `stop`: where it may hold a claim. */
type Walked = { readonly sentence: Span; readonly stop: Stop | undefined };

/**
 * Finds the sentences that may hold a claim, in the order of the text: those with a word of the codebook and an actor, or
 * with two sides. Whoever speaks in quotation marks, and was named before, is one of them. Takes time linear in the length of
 * the text.
 */
export const stopsOf = (text: TextToWalk): readonly Stop[] =>
  sentencesWalked(text).flatMap(({ stop }) => stop ?? []);

/** Finds all sentences of a text in the same way. */
export function sentencesWalked({ text, actors, finder }: TextToWalk): readonly Walked[] {
  const byId = new Map<ActorId, Actor>(actors.map((actor) => [actor.id, actor]));
  return stretchesOf(text).flatMap((stretch) => walk(readParagraph(text, stretch, finder, byId)));
}

/** Whether a word stands for actors that were named before: an office, "both sides", «البلدان», «بلاده». */
const standsFor = ({ word, mention, isSign }: ReadToken) =>
  !isSign && mention === undefined && isForActors(word);
const isForActors = oncePerWord(
  createWordTest(
    "they, ministers, leaders, presidents, delegations, الوزيران, الوزيرين, الرئيسان, الرئيسين, الزعيمان, الزعيمين, البلدان, البلدين, الجارتان, الجارتين, الحليفان, الحليفين, الخصمان, الخصمين, الجيشان, الجيشين, الجانبان, الجانبين, الطرفان, الطرفين, الدولتان, الدولتين, بلاده, بلادها, بلادنا, اتفقا, محادثاتهما, كلاهما",
  ),
);
const isPronoun = createWordTest("he, she, they, it, we, us, them, both, his, her, its, their, our");

const SEVERAL = /^(?:two|both|three|four)$/u;
const STATES =
  /^(?:countries|sides|states|nations|neighbou?rs|parties|governments|allies|rivals|powers|armies|militaries)$/u;
/** Whether a token begins words for several actors that were named before: "both sides", "the two nuclear-armed neighbours". */
const meansSeveral = ({ form }: ReadToken, at: number, words: readonly ReadToken[]): boolean =>
  SEVERAL.test(form) && words.slice(at + 1, at + 5).some((word) => STATES.test(word.form));

/** Whether a sentence speaks of somebody that it does not name. In Arabic a verb does: "وأشارت إلى", she pointed out. */
const hasUnnamed = (words: readonly ReadToken[]): boolean =>
  words.some(standsFor) || words.some(meansSeveral) || (isArabic(words) && sayingsIn(words).length > 0);

/** Whether all of a sentence stands in quotation marks, but for words behind them by which who says it is told again: "…, he added". */
function isSpeech(words: readonly ReadToken[]): boolean {
  const own = words.filter(({ isSign }) => !isSign);
  const end = own.findLastIndex(({ isQuoted }) => isQuoted) + 1;
  return end > 0 && own.length - end <= TOLD_BEHIND && own.slice(0, end).every(({ isQuoted }) => isQuoted);
}
/** Words of "…, he told reporters on Monday". */
const TOLD_BEHIND = 6;

/** Whether a sentence is somebody's words in quotation marks about "us" or "them": who was named before them is one side. */
const isOfSpeaker = (words: readonly ReadToken[]): boolean =>
  isSpeech(words) && words.some(({ form }) => OURS_OR_THEIRS.test(form));
const OURS_OR_THEIRS = /^(?:us|our|ours|them|their|هم|\p{Script=Arabic}{2,}(?:نا|هم|وا))$/u;
const isArabic = (words: readonly ReadToken[]) => words.some(({ word }) => hasArabic(word));
const hasArabic = oncePerWord((form) => /\p{Script=Arabic}/u.test(form));

/** Whether one actor alone is named, by words that tell of a relation only where there are two. */
const isAlone = (actors: readonly NamedActor[], words: readonly ReadToken[], cues: readonly Cue[]): boolean =>
  actors.length === 1 &&
  cues.every(({ isWeak }) => isWeak) &&
  !isArabic(words) &&
  !words.some(({ form }) => isPronoun(form));
type Cue = ReturnType<typeof codebookWordsIn>[number];

function walk({ tokens, mentions, sentences }: ReadParagraph): readonly Walked[] {
  let token = 0;
  let mention = 0;
  return sentences.map((sentence) => {
    const [fromToken, fromMention] = [token, mention];
    while ((tokens[token]?.start ?? Number.POSITIVE_INFINITY) < sentence.end) token += 1;
    while ((mentions[mention]?.start ?? Number.POSITIVE_INFINITY) < sentence.end) mention += 1;
    const own = mentions.slice(fromMention, mention);
    return { sentence, stop: stopAt(sentence, tokens.slice(fromToken, token), own) };
  });
}

/** Words that bring what is denied: "denied |that|", "denied |having|", "denied |it|", «نفت |أن|»; "denied the report" tells of no act. */
const BRINGS = /^(?:that|it|he|she|they|any|\p{L}{2,}ing|ان|انه|انها|انهم)$/u;
/** How far behind a denial stands what brings what is denied, in tokens. */
const DENIED_REACH = 4;

/** The verbs of some tokens by which something is denied: a denial is coded like what it denies, whatever word tells that. */
function denialsIn(own: readonly ReadToken[]): readonly Cue[] {
  // Most sentences deny nothing.
  if (!own.some(({ word }) => denies(word))) return [];
  return sayingsIn(own)
    .filter(
      ({ at, length }) =>
        DENIES.test(own[at]?.form ?? "") &&
        own.slice(at + length, at + length + DENIED_REACH).some(({ form }) => BRINGS.test(form)),
    )
    .map(({ at, length }) => ({ at, length, isWeak: false }));
}
const DENIES = /^(?:den(?:y|ies|ied|ying)|[وف]?(?:[يتن]?نف[يت]|انكرت?|[يت]نكر)\p{L}?)$/u;

const denies = oncePerWord((form) => DENIES.test(form));

function stopAt(sentence: Span, own: readonly ReadToken[], named: readonly ReadMention[]): Stop | undefined {
  const actors = distinct(named.map((mention) => mention.named));
  const cues = [...codebookWordsIn(own), ...denialsIn(own)];
  const isSpoken = isOfSpeaker(own);
  const isMeant = hasUnnamed(own) || (isSpeech(own) && cues.some(({ isWeak }) => !isWeak));
  if (actors.length === 0 && !isMeant) return undefined;
  if (isAlone(actors, own, cues)) return undefined;
  const words = cues.map(({ at, length }) => ({
    start: own[at]?.start ?? sentence.start,
    end: own[at + length - 1]?.end ?? sentence.end,
  }));
  const sides = distinct(named.filter(({ isAside }) => !isAside).map(({ side }) => side)).length;
  const isLikely = sides > 1 && cues.some(({ isWeak }) => !isWeak);
  return words.length > 0 || sides > (isSpoken ? 0 : 1) ? { sentence, words, isLikely } : undefined;
}
