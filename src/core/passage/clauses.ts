import { lazily } from "../memoise/lazily";
import { knownActors } from "../names/knownActors";
import { fold } from "../text/fold";
import type { Span } from "../text/span";
import { snapToWords } from "./snapToWords";

/** Subjects, auxiliaries and past tenses without "-ed" that may follow "and" in a clause of its own. */
const VERBS_ENGLISH = [
  "he|she|it|they|we|you|I|this|there",
  "is|are|was|were|be|been|has|have|had|does|do|did|not|never|will|would|can|cannot|could|may|might|must|shall|should",
  "began|broke|brought|built|bought|came|caught|chose|cut|dealt|did|drew|drove|fell|felt|fought|found|flew|forbade|gave|got|grew",
  "held|hit|kept|knew|laid|led|left|lent|let|lost|made|meant|met|paid|put|ran|read|rose|said|sank|saw|sent|set|shook|shot|shut",
  "sold|sought|spent|spoke|spread|stood|stole|struck|swore|taught|took|told|thought|threw|understood|went|withdrew|won|wrote",
];

/** After these marks a clause may end; between digits they are part of a number. */
const ENDING = /[,;:،؛–—](?=\s)/gu;
const WORD = "\\p{Lu}[\\p{L}.’'-]*";
const NAME = `(?:the\\s)?${WORD}(?:\\s${WORD}){0,5}`;
const LAST_OF_LIST = "\\s(?:and|or)\\s(?:the\\s)?\\p{Lu}";
/**
 * A comma between names of a list: "Kenya, the Central African Republic, and Togo". Names and lists are of bounded length: each
 * comma would look through all of a text that has nothing else.
 */
const IN_LIST = new RegExp(
  `,(?<=${WORD},)(?:(?=(?:\\s${NAME},){0,30}\\s${NAME}${LAST_OF_LIST})|(?=(?:\\s${NAME},){1,30}${LAST_OF_LIST})|(?<=${WORD},\\s${NAME},)(?=${LAST_OF_LIST}))`,
  "gu",
);
/** Words that begin a clause, whatever follows; not the "that" of "live that way." */
const BEGINNING_ENGLISH =
  /(?<=\s)(?:but|that(?!\s\p{L}+[.!?…"”])|while|whereas|which|who|whose|where|after|before|because|although|though|if|unless|saying|adding)(?=\s)/giu;
/** "And" begins a clause where a verb or its subject follows: "and warned", "and it said"; else it joins two names or things. */
const AND = new RegExp(`(?<=\\s)(?:and|or)(?=\\s+(?:\\p{Ll}+ed|${VERBS_ENGLISH.join("|")})\\s)`, "gu");
/** "As" begins a clause before its subject: "as it left", "as Turkey invaded"; else it is a preposition: "as an observer". */
const AS = /(?<=\s)as(?=\s+(?:he|she|it|they|we|you|I|\p{Lu}\p{Ll}+)\s)/gu;
const BEGINNING_ARABIC =
  /(?<=\s)[وف]?(?:أن|إن|أنه|أنها|إنه|إنها|لكن|بينما|فيما|حيث|كما|بعد|قبل|لأن|إذا|الذي|التي|الذين)(?=\s)/gu;
/**
 * «و» begins a clause where a verb may follow. A noun follows where the word has the article, or the form of a verbal noun:
 * «وإعلان», «وترميم», «وارتفاع», «وانسحاب», «واستخدام». After «بين» it joins the two. In some words the letter is a
 * root's: «وزير».
 */
const AND_ARABIC =
  /(?<=\s)(?<!بين\s\S+\s(?:\S+\s)?)و(?!ال|لل|إ\p{L}{2}ا\p{L}|ت\p{L}{2}ي\p{L}|ا\p{L}ت\p{L}ا\p{L}|ان\p{L}{2}ا\p{L}|است\p{L}{2}ا\p{L}|زير|زراء|زار|فد|اشنطن|كال|كيل|قف|ضع|عود|جود|ثيق|ثائق|حد|لاي|طن|سط|ساط|سيط|اقع|اجب|قت|قوع|رق|جه|سائل|ظيف|اجه)\p{L}{3,}/gu;

const BEGINNINGS = [BEGINNING_ENGLISH, AND, AS, BEGINNING_ARABIC];

/** First words of Arabic names, folded: «و» before them joins names, as in «السعودية وقطر». */
const arabicNames = lazily(
  () =>
    new Set(
      knownActors()
        .flatMap(({ name, aliases, capitals }) => [name.ar, ...aliases.ar, ...capitals.ar])
        .map((name) => firstWordOf(name.replace(/^!/u, ""))),
    ),
);
const firstWordOf = (words: string) => /^\p{L}+/u.exec(fold(words, "orthographic").text)?.[0] ?? "";

/** UTF-16 code units of a word with its marks, at most. */
const LONGEST_WORD = 30;

/** What is shorter than so many words is no clause of its own. */
const fewestWords = 2;

/**
 * Splits a sentence into stretches that a passage may begin or end at: after commas and dashes, and before words that join
 * or open a clause. They follow one another and cover the sentence. Offsets count UTF-16 code units of the text.
 */
export function clausesOf(text: string, sentence: Span): readonly Span[] {
  const own = text.slice(sentence.start, sentence.end);
  const inList = new Set([...own.matchAll(IN_LIST)].map(({ index }) => index));
  const cuts = [
    ...[...own.matchAll(ENDING)].flatMap(({ index }) => (inList.has(index) ? [] : [index + 1])),
    ...[...own.matchAll(AND_ARABIC)].flatMap(({ index }) =>
      arabicNames().has(firstWordOf(own.slice(index + 1, index + LONGEST_WORD))) ? [] : [index],
    ),
    ...BEGINNINGS.flatMap((beginning) => [...own.matchAll(beginning)].map(({ index }) => index)),
  ];
  // A cut stands beside a space, and so in no word: words are counted once, and not anew from each cut.
  const words = [...own.matchAll(/[\p{L}\p{N}]\S*/gu)].map(({ index }) => index);
  const clauses: Span[] = [];
  let start = 0;
  let told = 0;
  let before = 0;
  for (const cut of [...new Set(cuts)].sort((one, other) => one - other)) {
    while ((words[before] ?? Infinity) < cut) before += 1;
    if (before - told < fewestWords || words.length - before < fewestWords) continue;
    clauses.push({ start: sentence.start + start, end: sentence.start + cut });
    start = cut;
    told = before;
  }
  return [...clauses, { start: sentence.start + start, end: sentence.end }];
}

/** Which end of a passage is moved by a clause, and which way in the text. */
export type ClauseMove = { readonly end: "start" | "end"; readonly way: "forward" | "backward" };

/**
 * Moves one end of a passage to the next or previous clause of its sentence, in whole words. Undefined where there is none,
 * or nothing would be left.
 */
export function moveClause(
  text: string,
  sentence: Span,
  span: Span,
  { end, way }: ClauseMove,
): Span | undefined {
  const clauses = clausesOf(text, sentence).flatMap((clause) => snapToWords(text, clause) ?? []);
  const stops = clauses.map((clause) => clause[end]);
  const further =
    way === "forward"
      ? stops.filter((at) => at > span[end])
      : stops.filter((at) => at < span[end]).toReversed();
  // A stop between paired marks leads back to where it was: the next one is meant.
  for (const at of further) {
    const moved = { ...span, [end]: at };
    const whole = moved.start < moved.end ? snapToWords(text, moved) : undefined;
    if (whole !== undefined && (way === "forward" ? whole[end] > span[end] : whole[end] < span[end]))
      return whole;
  }
  return undefined;
}

/**
 * Adds the clause at an offset to a passage of its sentence, with all that stands between them, or takes it off where it is
 * the passage's first or last; one in its middle becomes the passage. In whole words. Undefined where nothing would change.
 */
export function toggleClause(text: string, sentence: Span, span: Span, offset: number): Span | undefined {
  const all = clausesOf(text, sentence);
  const clauses = all.flatMap((one) => snapToWords(text, one) ?? []);
  // Spaces and signs between two clauses belong to one of them, and to the words of neither.
  const pressed = all.find(({ end }) => offset < end);
  const clause = pressed && snapToWords(text, pressed);
  if (clause === undefined) return undefined;
  const next = toggled(span, clause);
  const isSame = next.start === span.start && next.end === span.end;
  return isSame || next.start >= next.end ? undefined : snapToWords(text, next);

  function toggled({ start, end }: Span, one: Span): Span {
    const isAll = one.start <= start && end <= one.end;
    const isApart = one.end <= start || end <= one.start;
    if (isAll || isApart) return { start: Math.min(start, one.start), end: Math.max(end, one.end) };
    if (one.start <= start) return { start: clauseAfter(one)?.start ?? start, end };
    if (end <= one.end) return { start, end: clauseBefore(one)?.end ?? end };
    return one;
  }
  function clauseAfter(one: Span): Span | undefined {
    return clauses.find(({ start }) => start > one.start);
  }
  function clauseBefore(one: Span): Span | undefined {
    return clauses.findLast(({ start }) => start < one.start);
  }
}
