import type { Actor, ActorId } from "../dossier/dossier";
import type { MentionFinder } from "../names/mentions";
import type { Span } from "../text/span";
import { sayingsIn } from "./governing";
import { distinct } from "./groups";
import { type NamedActor, type ReadParagraph, type ReadToken, readParagraph, stretchesOf } from "./reading";
import { codebookWordsIn, isWeak } from "./suggestType";
import { createWordTest } from "./wordPatterns";

/** A sentence that may hold a claim. Offsets count UTF-16 code units of the text. */
export type Stop = {
  readonly sentence: Span;
  /** A word of the codebook beside an actor, or two actors without one. */
  readonly why: "word-and-actor" | "two-actors";
  /** The words of the codebook. */
  readonly words: readonly Span[];
  /** Who is named, each once, in the order of the text. */
  readonly actors: readonly NamedActor[];
};

/** A text, and whom it may name. */
export type TextToWalk = {
  readonly text: string;
  readonly actors: readonly Actor[];
  /** Made from the same actors. */
  readonly finder: MentionFinder;
};

/**
 * Finds the sentences that may hold a claim, in the order of the text: those with a word of the codebook and an actor, or
 * with two actors. Takes time linear in the length of the text.
 */
export function stopsOf({ text, actors, finder }: TextToWalk): readonly Stop[] {
  const byId = new Map<ActorId, Actor>(actors.map((actor) => [actor.id, actor]));
  return stretchesOf(text).flatMap((stretch) => stopsIn(readParagraph(text, stretch, finder, byId)));
}

/** Whether a word stands for actors that were named before: an office, "both sides", «البلدان», «بلاده». */
const standsFor = ({ form, mention, isSign }: ReadToken) =>
  !isSign && mention === undefined && isForActors(form);
const isForActors = createWordTest(
  "they, both sides, ministers, leaders, presidents, delegations, الوزيران, الوزيرين, الرئيسان, الرئيسين, الزعيمان, الزعيمين, البلدان, البلدين, الجانبان, الجانبين, الطرفان, الطرفين, الدولتان, الدولتين, بلاده, بلادها, بلادنا, اتفقا, محادثاتهما, كلاهما",
);
const isPronoun = createWordTest("he, she, they, it, we, us, them, both, his, her, its, their, our");

/** Whether a sentence speaks of somebody that it does not name. In Arabic a verb does: "وأشارت إلى", she pointed out. */
const hasUnnamed = (words: readonly ReadToken[]): boolean =>
  words.some(standsFor) || (isArabic(words) && sayingsIn(words).length > 0);
const isArabic = (words: readonly ReadToken[]) => words.some(({ form }) => /\p{Script=Arabic}/u.test(form));

/** Whether one actor alone is named, by words that tell of a relation only where there are two. */
function isAlone(actors: readonly NamedActor[], words: readonly ReadToken[]): boolean {
  if (actors.length !== 1 || isArabic(words) || words.some(({ form }) => isPronoun(form))) return false;
  return isWeak(words);
}

function stopsIn({ tokens, mentions, sentences }: ReadParagraph): readonly Stop[] {
  const stops: Stop[] = [];
  let token = 0;
  let mention = 0;
  for (const sentence of sentences) {
    const [fromToken, fromMention] = [token, mention];
    while ((tokens[token]?.start ?? Number.POSITIVE_INFINITY) < sentence.end) token += 1;
    while ((mentions[mention]?.start ?? Number.POSITIVE_INFINITY) < sentence.end) mention += 1;
    const actors = distinct(mentions.slice(fromMention, mention).map(({ named }) => named));
    const own = tokens.slice(fromToken, token);
    if (actors.length === 0 && !hasUnnamed(own)) continue;
    if (isAlone(actors, own)) continue;
    const words = codebookWordsIn(own).map(({ at, length }) => ({
      start: own[at]?.start ?? sentence.start,
      end: own[at + length - 1]?.end ?? sentence.end,
    }));
    if (words.length > 0) stops.push({ sentence, why: "word-and-actor", words, actors });
    else if (actors.length > 1) stops.push({ sentence, why: "two-actors", words, actors });
  }
  return stops;
}
