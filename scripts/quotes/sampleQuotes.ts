import search from "approx-string-match";
import { editDistance } from "../../src/core/quotes/exchangeCost";
import { alignWords, type PlacedWord, wordsOf } from "./wordAlignment";

/** A quote of an old text and what became of it in a new one. */
export type Sample = {
  readonly quote: string;
  /** How many words it has; Chinese and Japanese characters count for half. */
  readonly words: number;
  /** Where it stands in the new text, changed by at most a fifth; undefined where it is gone. */
  readonly place: { readonly start: number; readonly end: number } | undefined;
};

/** The share of a quote's characters that may differ in one that still exists, and in one that is not quite gone. */
const CHANGED = 0.2;
const GONE = 0.4;

/** A repeatable sequence of numbers in [0, 1). */
function createRandom(seed: number) {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** A stretch moved out to whole words. */
function toWords(
  words: readonly PlacedWord[],
  { start, end }: Match,
): { readonly start: number; readonly end: number } {
  const touched = words.filter((word) => word.start < end && start < word.end);
  return { start: touched[0]?.start ?? start, end: touched.at(-1)?.end ?? end };
}

type Match = { readonly start: number; readonly end: number; readonly errors: number };
const best = (matches: readonly Match[]) => matches.toSorted((a, b) => a.errors - b.errors)[0];

/**
 * Draws quotes of 3 to 30 words from an old text that no longer stand in the new one to the letter. Where each stands now
 * is told by the alignment of both texts, not by the program that is measured; what is neither there nor gone is left out.
 */
export function sampleQuotes(before: string, after: string, count: number, seed: number): readonly Sample[] {
  const random = createRandom(seed);
  const [old, now] = [wordsOf(before), wordsOf(after)];
  const counterpart = alignWords(before, after, old, now);
  const changed = old.flatMap((_, index) => (counterpart[index] === undefined ? [index] : []));
  const samples: Sample[] = [];
  const edges = new Set(
    Array.from(new Intl.Segmenter("ja", { granularity: "word" }).segment(before), ({ index }) => index),
  );
  for (let tries = 0; tries < count * 20 && samples.length < count && changed.length > 0; tries += 1) {
    const length = 3 + Math.floor(random() * random() * 28);
    const near = changed[Math.floor(random() * changed.length)] ?? 0;
    const from = Math.max(0, near - Math.floor(random() * length));
    const isCharacters = /[\p{Script=Han}\p{Script=Hiragana}]/u.test(old[from]?.word ?? "");
    const to = Math.min(old.length, from + (isCharacters ? 2 * length : length));
    const [first, last] = [old[from], old[to - 1]];
    if (first === undefined || last === undefined) continue;
    const quote = before.slice(first.start, last.end);
    if (isCharacters && ![first.start, last.end].every((edge) => edges.has(edge))) continue;
    const isClause = length > 8 || !/[.!?:;؟。]/u.test(quote);
    const isWhole =
      isClause && !quote.includes("\n") && /^[\p{L}\p{N}]/u.test(quote) && /[\p{L}\p{N}]$/u.test(quote);
    if (!isWhole || after.includes(quote)) continue;
    const slotFrom = counterpart.slice(0, from).findLast((index) => index !== undefined) ?? -1;
    const slotTo = counterpart.slice(to).find((index) => index !== undefined) ?? now.length;
    const slot = { start: now[slotFrom + 1]?.start ?? 0, end: now[slotTo - 1]?.end ?? 0 };
    const errors = Math.floor(CHANGED * quote.length);
    const there = best(search(after.slice(slot.start, slot.end), quote, errors));
    const stretch =
      there && toWords(now, { ...there, start: slot.start + there.start, end: slot.start + there.end });
    const isNear =
      stretch !== undefined &&
      editDistance(quote, after.slice(stretch.start, stretch.end)) <= CHANGED * quote.length;
    if (stretch !== undefined && !isNear) continue;
    const place = stretch;
    if (place === undefined) {
      const kept = counterpart.slice(from, to).filter((index) => index !== undefined).length;
      const isGone = kept === 0 && search(after, quote, Math.floor(GONE * quote.length)).length === 0;
      if (!isGone) continue;
    }
    samples.push({ quote, words: length, place });
  }
  return samples;
}
