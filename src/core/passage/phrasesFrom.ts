import { fold } from "../text/fold";

/** Words of the longest phrase that is offered. */
const MOST_WORDS = 6;
/** Phrases begin at so many places at most. */
const MOST_PLACES = 2;
/** Letters to be typed before phrases are looked for. */
const FEWEST_LETTERS = 2;

/**
 * Finds stretches of a sentence that begin with what is typed, whatever its vowel marks, hamza seats and case: the word alone,
 * then with each word that follows it, up to the next sign.
 */
export function phrasesFrom(sentence: string, typed: string): readonly string[] {
  const sought = fold(typed, "orthographic").text.trim();
  if (sought.length < FEWEST_LETTERS) return [];
  const places = [...sentence.matchAll(/(?<![\p{L}\p{M}\p{N}])[\p{L}\p{M}\p{N}'’.-]+/gu)].filter(
    ([word], index, all) => {
      const rest = sentence.slice(
        all[index]?.index ?? 0,
        (all[index]?.index ?? 0) + 4 * typed.length + word.length,
      );
      return fold(rest, "orthographic").text.startsWith(sought);
    },
  );
  const phrases = places.slice(0, MOST_PLACES).flatMap(({ index }) => {
    const stretch = /^[^,;:،؛()«»"“”\n]*/u.exec(sentence.slice(index))?.[0] ?? "";
    const words = stretch.split(/\s+/u).filter((word) => word !== "");
    return words.slice(0, MOST_WORDS).map((_, last) =>
      words
        .slice(0, last + 1)
        .join(" ")
        .replace(/[.!?؟]+$/u, ""),
    );
  });
  return [...new Set(phrases)].filter((phrase) => fold(phrase, "orthographic").text.length >= sought.length);
}
