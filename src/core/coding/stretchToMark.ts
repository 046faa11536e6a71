import type { Actor } from "../dossier/dossier";
import { datelineLength } from "../names/dateline";
import type { MentionFinder } from "../names/mentions";
import { clausesOf } from "../passage/clauses";
import { leftOutOf } from "../passage/leftOut";
import { snapToWords } from "../passage/snapToWords";
import { fold } from "../text/fold";
import type { Span } from "../text/span";
import { tokens } from "../text/tokens";
import { beginsCondition } from "./moodWords";

/** Actors that a claim needs. */
const SIDES = 2;

/** First words of a clause that goes on beside the one before. */
const JOINED = /^(?:(?:and|or|but|while|whereas)(?!\p{L})|[وف]\p{Script=Arabic})/iu;

/** A sentence of a text, the words of the codebook in it, and whom it may name; the finder is made from the same actors. */
export type SentenceToMark = {
  readonly sentence: Span;
  readonly words: readonly Span[];
  readonly actors: readonly Actor[];
  readonly finder: MentionFinder;
};

/**
 * Finds the clauses of a sentence that may hold its first claim: those from its first word of the codebook to the nearest
 * two actors, where a person and whom they speak for are one, with the condition beside them. Where what they leave out denies
 * them, it is the whole sentence. In whole words, without the full stop and without the dateline of a paragraph.
 */
export function stretchToMark(
  text: string,
  { sentence: whole, words, actors, finder }: SentenceToMark,
): Span | undefined {
  const sentence = withoutDateline(text, whole);
  const clauses = clausesOf(text, sentence);
  const principals = new Map(actors.map(({ id, speaksFor }) => [id, speaksFor ?? id]));
  const mentions = finder.findAll(text.slice(sentence.start, sentence.end)).map((mention) => ({
    start: sentence.start + mention.start,
    key: "actor" in mention ? (principals.get(mention.actor) ?? mention.actor) : mention.known.id,
  }));
  const cue = words[0]?.start ?? mentions[0]?.start;
  if (cue === undefined) return snapToWords(text, sentence);
  const clauseAt = (offset: number) => clauses.findIndex(({ end }) => offset < end);
  let [from, to] = [clauseAt(cue), clauseAt(cue)];
  const isIn = (start: number) => clauseAt(start) >= from && clauseAt(start) <= to;
  const wanted = Math.min(SIDES, new Set(mentions.map(({ key }) => key)).size);
  for (;;) {
    const named = new Set(mentions.filter(({ start }) => isIn(start)).map(({ key }) => key));
    if (named.size >= wanted) break;
    const [next] = mentions
      .filter(({ start, key }) => !isIn(start) && !named.has(key))
      .toSorted((one, other) => Math.abs(one.start - cue) - Math.abs(other.start - cue));
    if (next === undefined) break;
    [from, to] = [Math.min(from, clauseAt(next.start)), Math.max(to, clauseAt(next.start))];
  }
  const wordsAt = (index: number) => text.slice(clauses[index]?.start, clauses[index]?.end).trim();
  const isCondition = (index: number) =>
    clauses[index] !== undefined && beginsCondition(tokens(fold(wordsAt(index), "orthographic").text), 0);
  if (isCondition(to + 1)) to += 1;
  // "… if attacked, |and A condemned B|": what goes on beside the clause before has no part in its condition.
  if (isCondition(from - 1) && !JOINED.test(wordsAt(from))) from -= 1;
  const [first, last] = [clauses[from], clauses[to]];
  const span = first && last && snapToWords(text, { start: first.start, end: last.end });
  if (span === undefined) return snapToWords(text, sentence);
  const { beside, before } = leftOutOf(text, sentence, span);
  return beside === undefined && before === undefined ? span : snapToWords(text, sentence);
}

/** A sentence without the dateline before it: where a report was written is no part of what it tells. */
function withoutDateline(text: string, { start, end }: Span): Span {
  const isFirst = text.slice(text.lastIndexOf("\n", start - 1) + 1, start).trim() === "";
  return { start: isFirst ? start + datelineLength(text.slice(start, end)) : start, end };
}

/** Finds all stretches of a sentence that may hold a claim, one for each word of the codebook in it, each once, in their order. */
export function stretchesToMark(text: string, given: SentenceToMark): readonly Span[] {
  const { words } = given;
  const all = (words.length === 0 ? [[]] : words.map((word) => [word])).flatMap(
    (own) => stretchToMark(text, { ...given, words: own }) ?? [],
  );
  const isSame = (one: Span, other: Span) => one.start === other.start && one.end === other.end;
  return all
    .filter((span, index) => all.findIndex((own) => isSame(own, span)) === index)
    .toSorted((one, other) => one.start - other.start || one.end - other.end);
}
