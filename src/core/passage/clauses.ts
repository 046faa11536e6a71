import type { Span } from "../text/span";

/** After these marks a clause may end; between digits they are part of a number. */
const ENDING = /[,;:،؛–—](?=\s)/gu;
/** Words that begin a clause. */
const BEGINNING_ENGLISH =
  /(?<=\s)(?:and|but|that|while|whereas|which|who|whose|after|before|because|although|though|if|unless|as|saying|adding)(?=\s)/giu;
const BEGINNING_ARABIC =
  /(?<=\s)(?:[وف]?(?:أن|إن|أنه|أنها|إنه|إنها|لكن|بينما|فيما|حيث|كما|بعد|قبل|لأن|إذا|الذي|التي|الذين)(?=\s)|و(?!زير|زار|فد|اشنطن|كال|كيل|قف|ضع|عود|جود|ثيق|ثائق|حد|لاي|طن|سط|ساط|سيط|اقع|اجب|قت|قوع|رق|جه|سائل|ظيف)\p{L}{3,})/gu;

/** What is shorter than so many words is no clause of its own. */
const fewestWords = 2;

/**
 * Splits a sentence into stretches that a passage may begin or end at: after commas and dashes, and before words that join
 * or open a clause. They follow one another and cover the sentence. Offsets count UTF-16 code units of the text.
 */
export function clausesOf(text: string, sentence: Span): readonly Span[] {
  const own = text.slice(sentence.start, sentence.end);
  const cuts = [
    ...[...own.matchAll(ENDING)].map(({ index }) => index + 1),
    ...[...own.matchAll(BEGINNING_ENGLISH)].map(({ index }) => index),
    ...[...own.matchAll(BEGINNING_ARABIC)].map(({ index }) => index),
  ];
  const clauses: Span[] = [];
  let start = 0;
  for (const cut of [...new Set(cuts)].sort((one, other) => one - other)) {
    if (wordsIn(own.slice(start, cut)) < fewestWords || wordsIn(own.slice(cut)) < fewestWords) continue;
    clauses.push({ start: sentence.start + start, end: sentence.start + cut });
    start = cut;
  }
  return [...clauses, { start: sentence.start + start, end: sentence.end }];
}

const wordsIn = (stretch: string): number => stretch.match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0;
